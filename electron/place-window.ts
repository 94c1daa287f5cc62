/** In the system's device-independent pixels, from the main display's left upper corner. */
export interface Rectangle {
  x: number
  y: number
  width: number
  height: number
}

/** How the window stood when it was last moved. */
export interface WindowState extends Rectangle {
  maximised: boolean
}

export const smallest = { width: 1024, height: 700 }
const usual = { width: 1366, height: 768 }

/** As much of the title bar as a hand needs to take hold of the window. */
const handle = { width: 200, height: 32 }

/**
 * Where the window opens. As it stood, if a display that is there now still shows its title bar; no larger
 * than that display, no smaller than the screens are made for. Otherwise in the middle of the first
 * display. `workAreas`: of the displays, the main one first, without bars and docks.
 */
export function placeWindow(saved: WindowState | null, workAreas: readonly Rectangle[]): WindowState {
  const on = saved && workAreas.find((area) => showsHandle(area, saved))
  if (saved && on) {
    const size = fitted(saved, on)
    return { ...within(saved, size, on), ...size, maximised: saved.maximised }
  }
  const [main] = workAreas
  if (!main) return { x: 0, y: 0, ...usual, maximised: false }
  const size = fitted(saved ?? usual, main)
  return {
    x: main.x + Math.max(0, Math.round((main.width - size.width) / 2)),
    y: main.y + Math.max(0, Math.round((main.height - size.height) / 2)),
    ...size,
    maximised: saved?.maximised ?? false,
  }
}

function showsHandle(area: Rectangle, { x, y, width }: Rectangle): boolean {
  const across = Math.min(x + width, area.x + area.width) - Math.max(x, area.x)
  return (
    across >= Math.min(handle.width, width) &&
    // The bar itself: a window that hangs below the screen's upper edge can be taken, one above cannot.
    y >= area.y &&
    y + handle.height <= area.y + area.height
  )
}

function fitted(size: { width: number; height: number }, area: Rectangle) {
  return {
    width: Math.max(smallest.width, Math.min(size.width, area.width)),
    height: Math.max(smallest.height, Math.min(size.height, area.height)),
  }
}

/** A window larger than what is left of its display moves, so that all of it shows. */
function within({ x, y }: Rectangle, size: { width: number; height: number }, area: Rectangle) {
  return {
    x: Math.max(area.x, Math.min(x, area.x + area.width - size.width)),
    y: Math.max(area.y, Math.min(y, area.y + area.height - size.height)),
  }
}
