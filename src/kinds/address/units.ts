/** Units of folded text that the grammar asks for one by one. Comparing them is much faster than comparing texts of one. */

export const SPACE = 0x20;
export const HASH = 0x23;
export const HYPHEN = 0x2d;
export const SLASH = 0x2f;
export const UNDERSCORE = 0x5f;
export const TILDE = 0x7e;
/** 一 */
export const ONE = 0x4e00;
/** 下 */
export const UNDER = 0x4e0b;
/** 之 */
export const OF = 0x4e4b;
/** 乡 */
export const TOWNSHIP = 0x4e61;
/** 兵 */
export const SOLDIER = 0x5175;
/** 农 */
export const FARM = 0x519c;
/** 团 */
export const CORPS = 0x56e2;
/** 地 */
export const GROUND = 0x5730;
/** 师 */
export const DIVISION = 0x5e08;
/** 段 */
export const SECTION = 0x6bb5;
/** 第 */
export const ORDINAL = 0x7b2c;
/** 镇 */
export const TOWN = 0x9547;
/** 负 */
export const MINUS = 0x8d1f;
/** 路 */
export const ROAD = 0x8def;
/** 附 */
export const ATTACHED = 0x9644;
