import type { ConsentHandle } from '../model/handle.js';
import { ConsentEmbed } from './embed.js';

/** Chunk `embeds`: defines `<pdp-embed>` and gives those in the page the handle. */
export const mountEmbeds = (handle: ConsentHandle): void => ConsentEmbed.define(handle);
