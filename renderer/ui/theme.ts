/** What a seat looks like: as the system says, or light or dark whatever it says. */
const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

const kept = 'malgeum.theme'

/** Puts the seat's setting on the page: at the start, and after a change. */
export function applyTheme(): void {
  const theme = themeNow()
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

/** The next of the three. */
export function turnTheme(): void {
  localStorage.setItem(kept, themes[(themes.indexOf(themeNow()) + 1) % themes.length] ?? 'system')
  applyTheme()
}

function themeNow(): Theme {
  const found = localStorage.getItem(kept)
  return themes.find((theme) => theme === found) ?? 'system'
}
