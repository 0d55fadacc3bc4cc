import { z } from 'zod';

/** What a file's longitudes and latitudes refer to: GPS and official maps; AMap and Tencent; Baidu. */
export const DATUMS = ['wgs84', 'gcj02', 'bd09'] as const;
export const Datum = z.enum(DATUMS);
export type Datum = z.infer<typeof Datum>;

/** As people write them. */
export const DATUM_NAMES: Readonly<Record<Datum, string>> = { wgs84: 'WGS84', gcj02: 'GCJ-02', bd09: 'BD-09' };
