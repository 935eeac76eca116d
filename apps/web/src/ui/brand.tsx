const STONES = [
  { d: 'M6 54C6 48 14.3 45 28.9 45C47.6 45 58 47.4 58 53.4C58 58.5 51.8 60 34.1 60C13.3 60 6 59.1 6 54Z', turn: 'rotate(0 32 52.5)' },
  { d: 'M49 36.4C49 30.8 42.8 28 31.8 28C17.8 28 10 30.2 10 35.8C10 40.6 14.7 42 27.9 42C43.5 42 49 41.2 49 36.4Z', turn: 'rotate(-3 29.5 35)' },
  { d: 'M20.5 19.3C20.5 14.1 24.5 11.5 31.5 11.5C40.5 11.5 45.5 13.6 45.5 18.8C45.5 23.2 42.5 24.5 34 24.5C24 24.5 20.5 23.7 20.5 19.3Z', turn: 'rotate(3 33 18)' },
];

/** The mark: three stones, the top one in moss. */
export function BrandMark() {
  return (
    <svg className="brandmark" viewBox="0 0 64 64" aria-hidden="true" fill="currentColor">
      {STONES.map(({ d, turn }, index) => (
        <path key={d} d={d} transform={turn} fill={index === STONES.length - 1 ? 'var(--c-accent)' : undefined} />
      ))}
    </svg>
  );
}

const LARGE = [
  { d: 'M34 337.6C34 307.2 80.7 292 162.5 292C267.6 292 326 304.2 326 334.6C326 360.4 291 368 191.7 368C74.9 368 34 363.4 34 337.6Z', turn: 'rotate(0 180 330)', ink: 92 },
  { d: 'M288 263.8C288 234.6 250.9 220 185.9 220C102.4 220 56 231.7 56 260.9C56 285.7 83.8 293 162.7 293C255.5 293 288 288.6 288 263.8Z', turn: 'rotate(-1.5 172 256.5)', ink: 76 },
  { d: 'M97 193.8C97 166.6 126.8 153 178.8 153C245.8 153 283 163.9 283 191.1C283 214.2 260.7 221 197.4 221C123 221 97 216.9 97 193.8Z', turn: 'rotate(2 190 187)', ink: 61 },
  { d: 'M242 128.8C242 103.6 220.2 91 182.2 91C133.2 91 106 101.1 106 126.3C106 147.7 122.3 154 168.6 154C223 154 242 150.2 242 128.8Z', turn: 'rotate(-2 174 122.5)', ink: 47 },
  { d: 'M143 69.6C143 47.2 156.8 36 180.8 36C211.8 36 229 45 229 67.4C229 86.4 218.7 92 189.4 92C155 92 143 88.6 143 69.6Z', turn: 'rotate(2.5 186 64)', ink: 0 },
];

/** The large cairn of the sign-in page. */
export function LargeCairn() {
  return (
    <svg viewBox="0 0 360 380" aria-hidden="true">
      <ellipse cx="180" cy="369" rx="166" ry="6" fill="var(--c-ink)" opacity=".08" />
      {LARGE.map(({ d, turn, ink }) => (
        <path key={d} d={d} transform={turn} fill={ink === 0 ? 'var(--c-accent)' : `color-mix(in srgb, var(--c-ink) ${ink}%, var(--c-fill))`} />
      ))}
    </svg>
  );
}

/** A cairn that is still to be built: the picture of an empty list. */
export function OutlinedCairn() {
  return (
    <svg viewBox="0 0 360 380" width="64" height="68" aria-hidden="true" fill="none" stroke="var(--c-line-strong)" strokeWidth="6" strokeDasharray="14 12">
      {LARGE.map(({ d, turn }) => <path key={d} d={d} transform={turn} />)}
    </svg>
  );
}
