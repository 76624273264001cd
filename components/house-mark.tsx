import './house-mark.css';

const indigo = 'M1 11.5h6c6 0 6-7 12-7 8.5 0 8.5 23 0 23-6 0-6-7-12-7H1';
const madder = 'M31 11.5h-6c-6 0-6-7-12-7-8.5 0-8.5 23 0 23 6 0 6-7 12-7h6';

/** The sign of the house: two threads in a square knot. The same drawing as `public/icon/icon.svg`. */
export function HouseMark() {
  return (
    <svg class="house-mark" viewBox="0 0 32 32" aria-hidden="true">
      <path class="house-madder" d={madder} />
      <path class="house-casing" d={indigo} />
      <path class="house-indigo" d={indigo} />
      <path class="house-casing" d="M20.3 9.6c-3-2-4-5.1-7.3-5.1M13 27.5c3.3 0 4.3-3.1 7.3-5.1" />
      <path class="house-madder" d="M21.6 10.4c-4-1.6-4.8-5.9-8.6-5.9M13 27.5c3.8 0 4.6-4.3 8.6-5.9" />
    </svg>
  );
}
