import { useEffect, useLayoutEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import { type MapTool, useView } from '@/app/state/view';
import { useScene } from '../scene/scene';
import { boxTool, lassoTool } from './outline-tool';
import { pointerTool } from './pointer-tool';
import { polygonTool } from './polygon-tool';
import type { Tool } from './tool';

const TOOLS: Readonly<Record<MapTool, Tool>> = {
  pointer: pointerTool,
  box: boxTool,
  lasso: lassoTool,
  polygon: polygonTool,
};

/** Hosts the chosen tool. */
export function ToolHost() {
  const leaflet = useMap();
  const scene = useScene();
  const latest = useRef(scene);
  const chosen = useView((s) => s.tool);
  useLayoutEffect(() => {
    latest.current = scene;
  }, [scene]);
  useEffect(() => {
    const tool = TOOLS[chosen];
    const { style } = leaflet.getContainer();
    style.cursor = tool.cursor;
    const end = tool.enable({ leaflet, scene: () => latest.current });
    return () => {
      end();
      style.cursor = '';
    };
  }, [leaflet, chosen]);
  return null;
}
