// Registers <warmline-chat>; twice on one page is harmless.
import { WarmlineChat } from './warmline-chat.ts';

if (!customElements.get('warmline-chat')) customElements.define('warmline-chat', WarmlineChat);
