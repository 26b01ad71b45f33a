// Tells one text from another in 64 bits. Not cryptographic: it only guards a sender against using one id
// for two bodies, and whoever forges a collision fools only themselves.

/**
 * Two 32-bit passes over the UTF-16 code units: FNV-1a (Fowler, Noll, Vo: offset basis 2166136261, prime
 * 16777619), and the same with another start and each unit's place added to it.
 * @returns 16 hexadecimal digits
 */
export function fingerprint(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + index), 0x01000193);
  }
  return hex(a) + hex(b);
}

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, '0');
}
