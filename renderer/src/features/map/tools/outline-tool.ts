import { boxOutline, followOutline, lassoOutline, type Outline } from './outline-gesture';
import type { Tool } from './tool';

function outlineTool(outline: Outline): Tool {
  return {
    cursor: 'crosshair',
    enable(context) {
      const container = context.leaflet.getContainer();
      let end = (): void => {};
      const press = (event: MouseEvent): void => {
        if (event.button !== 0) return;
        event.preventDefault();
        container.focus({ preventScroll: true });
        end();
        end = followOutline(context, event, outline);
      };
      context.leaflet.dragging.disable();
      container.addEventListener('mousedown', press);
      return () => {
        end();
        container.removeEventListener('mousedown', press);
        context.leaflet.dragging.enable();
      };
    },
  };
}

export const boxTool = outlineTool(boxOutline);
export const lassoTool = outlineTool(lassoOutline);
