// The version both ends name in the handshake. A change that an older peer would misread raises it;
// `fingerprint.test.ts` notices any change of the schemas and asks which of the two it was.

/** Version of the wire contract, sent as `auth.protocol` when a socket connects. */
export const PROTOCOL_VERSION = 1;
