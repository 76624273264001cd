import './house-mark.css';

/** The sign of the house: two threads tied. The same drawing as `public/icon/icon.svg`, in the inks of the page. */
export function HouseMark() {
  return (
    <svg class="house-mark" viewBox="0 0 32 32" aria-hidden="true">
      <path class="house-indigo" d="M0 4h14a8 8 0 0 1 0 16h-.5M6.5 20H0" />
      <path class="house-madder" d="M32 28H18a8 8 0 0 1 0-16h.5M25.5 12H32" />
    </svg>
  );
}
