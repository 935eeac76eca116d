import { Outlet } from '@tanstack/react-router';
import { PlainFrame } from '../frame/plain-frame.js';

/** The frame around pages outside of a network. */
export function PlainRoute() {
  return <PlainFrame><Outlet /></PlainFrame>;
}
