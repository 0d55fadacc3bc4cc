export const AS_OF = '2025-12-31';
export const YEARS = [2023, 2024, 2025];
export const LAST_YEAR = 2025;
export const BASEMAP = 'china-prefectures';

/** Provinces of East and South China: 上海 江苏 浙江 安徽 福建 江西 山东 湖北 湖南 广东 广西 海南. */
export const PROVINCES = ['31', '32', '33', '34', '35', '36', '37', '42', '43', '44', '45', '46'];
