/** From the ground upwards; Leaflet's own overlay pane, where tools draw their outlines, lies at 400. */
export const PANES = { units: 300, marks: 320, accounts: 340, labels: 360, hover: 380 } as const;
