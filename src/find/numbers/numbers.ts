/** Numbers: every run of digits and letters is judged once, by check digits, shape, label and the words around it. */
import type { Search } from '../search.ts';

export function numbers(_search: Search): void {}
