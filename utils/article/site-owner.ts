/**
 * Names under which everybody can have a site of their own: there a host speaks for itself alone. The whole list of
 * public suffixes is larger than all that reads a page.
 */
const shared =
  /(?:^|\.)(?:(?:blogspot|amazonaws)\.[a-z.]{2,6}|(?:wordpress|wixsite|weebly|tumblr|medium|substack|livejournal|squarespace|blogger|typepad|over-blog|myshopify|000webhostapp|herokuapp|firebaseapp|appspot|onrender|googleusercontent)\.com|(?:github|gitlab|webflow|ghost|readthedocs)\.io|(?:pages|workers|r2)\.dev|(?:netlify|vercel|web)\.app|(?:cloudfront|azureedge|azurewebsites|windows)\.net|(?:neocities|altervista|ampproject)\.org|codeberg\.page|glitch\.me|notion\.site|translate\.goog)$/u;

/** What the registry of a country sells names below: `co.id`, `gov.au`, `me.uk`. */
const secondLevel =
  /^(?:com?|go[bv]?|gouv|govt|gc|org?|ac|edu|net?|web|my|biz|sch|desa|ponpes|mil|ltd|plc|me|nhs|police|asn|id|nom|info|firm|gen|ind|res|nic|in|idv|asso)$/u;

/** The part of a host name that one owner registers: `news.example.co.id` → `example.co.id`. A number is nobody's part. */
function ownerOf(host: string): string {
  const name = host.replace(/\.$/u, '');
  if (/^[\d.]+$|:/u.test(name) || shared.test(name)) return name;
  const labels = name.split('.');
  const keep =
    labels.length > 2 && (labels.at(-1)?.length ?? 0) === 2 && secondLevel.test(labels.at(-2) ?? '') ? 3 : 2;
  return labels.slice(-keep).join('.');
}

/** Whether two hosts belong to one owner: `www.example.com` and `news.example.com`. */
export const sameOwner = (host: string, other: string): boolean => ownerOf(host) === ownerOf(other);
