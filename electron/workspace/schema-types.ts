/** 0 or 1: SQLite has no booleans and refuses to bind them. */
export type Flag = 0 | 1;
/** JSON text. */
export type Json = string;
/** A column of type ANY: whatever the column it speaks of holds. */
export type Any = string | number;
