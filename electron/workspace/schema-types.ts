/** 0 or 1: SQLite has no booleans and refuses to bind them. */
export type Flag = 0 | 1;
/** JSON text. */
export type Json = string;
