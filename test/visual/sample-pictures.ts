/** Small pictures for the gallery, drawn here so that no file has to be loaded. */
const SCENES = {
  ridge: `<linearGradient id="s" x2="0" y2="1"><stop stop-color="#f6c177"/><stop offset="1" stop-color="#f28f79"/></linearGradient>
    <rect width="96" height="96" fill="url(#s)"/><circle cx="64" cy="38" r="13" fill="#fff1d6"/>
    <path d="M0 70 24 44l14 13 16-22 18 24 24-12v49H0z" fill="#5a6fd8"/><path d="M0 82l28-16 20 11 26-14 22 12v21H0z" fill="#26315f"/>`,
  sea: `<rect width="96" height="96" fill="#bfe3ef"/><rect y="54" width="96" height="42" fill="#1f8f95"/>
    <path d="M0 72c18-9 30 6 48 0s30-8 48 0v24H0z" fill="#e8c774"/><path d="M50 52l4-38 26 36z" fill="#fff"/><path d="M46 52 48 22 30 50z" fill="#f3e9dc"/><path d="M26 54h58l-9 9H36z" fill="#a23e48"/>`,
  portrait: `<rect width="96" height="96" fill="#b9a7d6"/><path d="M14 96c3-25 18-34 34-34s31 9 34 34z" fill="#31596b"/>
    <path d="M40 54h16v14a8 8 0 0 1-16 0z" fill="#e8b48e"/><ellipse cx="48" cy="40" rx="17" ry="20" fill="#f3c7a2"/><path d="M30 40c-2-20 8-26 19-26s20 8 17 26c-4-10-10-13-18-13s-14 4-18 13z" fill="#4a2c2a"/>`,
  city: `<linearGradient id="n" x2="0" y2="1"><stop stop-color="#0f1b3d"/><stop offset="1" stop-color="#3b3f7a"/></linearGradient>
    <rect width="96" height="96" fill="url(#n)"/><circle cx="74" cy="20" r="8" fill="#f4f1de"/><path d="M0 96V56h14V38h16v22h8V26h18v34h8V46h16v18h16v32z" fill="#1a2138"/>
    <path d="M18 44h4v4h-4zm0 10h4v4h-4zm24-22h4v4h-4zm6 8h4v4h-4zm-6 10h4v4h-4zm26 4h4v4h-4zm-56 16h4v4h-4zm40-2h4v4h-4z" fill="#ffd166"/>`,
  flower: `<rect width="96" height="96" fill="#d5ecd4"/><path d="M48 96V46" stroke="#3f8a5f" stroke-width="5"/><g fill="#e5649a"><circle cx="48" cy="20" r="11"/><circle cx="67" cy="33" r="11"/><circle cx="60" cy="55" r="11"/><circle cx="36" cy="55" r="11"/><circle cx="29" cy="33" r="11"/></g><circle cx="48" cy="39" r="10" fill="#f6b73c"/>`,
} as const;

/** The address of a sample picture. */
export function samplePicture(scene: keyof typeof SCENES): string {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96">${SCENES[scene]}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}
