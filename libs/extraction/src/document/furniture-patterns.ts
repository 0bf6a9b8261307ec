/**
 * Every pattern is anchored at a paragraph's start or end and is tried on paragraphs of bounded length only.
 * Each stands with a text it matches and one it does not.
 */
interface Pattern {
  readonly name: string;
  readonly pattern: RegExp;
  readonly matches: string;
  readonly not: string;
}

/** Lines of navigation, advertising, sharing and house-keeping; tried on paragraphs of up to 400 characters. */
export const FURNITURE: readonly Pattern[] = [
  {
    name: "advertisement",
    pattern:
      /^(?:skip )?(?:advertisements?|advertising|sponsored(?: content| by .{1,40})?|story continue[sd] below(?: advertisement)?|continue reading(?: the main story| below)?)\b[^.]{0,40}$/i,
    matches: "Advertisement Continue reading the main story",
    not: "Advertisement of the truce was left to the army.",
  },
  {
    name: "photo label",
    pattern:
      /^(?:photos?|videos?|images?|gallery|slideshow|audio|photo of author|author|about the author|tags?|topics?|more|share|print|email|comments?|menu|home|search|close|loading|live|watch|listen|read|news|world)\W*$/i,
    matches: "Photo of author",
    not: "Photos showed the bridge.",
  },
  {
    name: "sharing",
    pattern:
      /^(?:listen to article|share (?:this|on|via|tweet|article|story|save)|tweet (?:this|share)|print this|e-?mail this|follow (?:us|me|@|\w+ on (?:twitter|facebook|x|instagram|telegram))|like us on|join us on|get short url|copy link|whatsapp|facebook twitter|save (?:article|story)|add (?:as|us) )/i,
    matches: "Share this article with friends",
    not: "Share prices fell when the truce broke.",
  },
  {
    name: "subscription",
    pattern:
      /^(?:sign up\b|subscribe\b|newsletter sign up|get the .{1,60} delivered|get (?:our|the latest) |click (?:here|for more|to)\b|download (?:the|our)\b.{0,40}\bapp\b|already a subscriber|log in\b|register (?:now|for)|support (?:our|independent) |donate\b|please (?:enable|verify|turn on|sign in|subscribe)|you (?:must|can) (?:select|unsubscribe)|interested in .{1,60}\? add |skip to (?:main )?content|cookie|we use cookies|privacy policy|terms (?:of|and))/i,
    matches: "CLICK HERE TO GET THE NEWS APP",
    not: "Signing of the armistice was put off.",
  },
  {
    name: "comments",
    pattern:
      /^(?:leave a (?:comment|reply)|post a comment|add a comment|no comments?|\d+ comments?|view (?:all )?comments|join the (?:conversation|discussion)|comments are closed)\b/i,
    matches: "Leave a Comment",
    not: "No commenter was heard.",
  },
  {
    name: "copyright",
    pattern: /^(?:\W{0,3}(?:copyright\b(?! law)|©)|\(c\) \d{4}|all rights reserved|this material may not be)/i,
    matches: "Copyright © 2019 The Ruritania Times, LLC.",
    not: "Copyrights were not discussed.",
  },
  {
    name: "credits",
    pattern:
      /^[([—–\s]{0,4}(?:additional |with )?(?:reporting|writing|editing|edited|compiled|written|translation|translated)(?: and (?:writing|editing|reporting))? by\b/i,
    matches: "(Reporting by Jane Roe; Editing by John Smith)",
    not: "Reporting from Strelsau was hard.",
  },
  {
    name: "contributions",
    pattern:
      /^[^.]{0,200}\b(?:contributed (?:to this (?:report|article|story)|reporting)|was used in this (?:story|report)|assisted (?:in|with) (?:this report|reporting))\b.{0,40}$/i,
    matches: "John Smith in Strelsau contributed to this report.",
    not: "Three states contributed to this force.",
  },
  {
    name: "assistance",
    pattern:
      /^[([—–-]?\s?(?:with (?:assistance|inputs?|files?|reports?|additional reporting|contributions?) (?:by|from)\b|material from )/i,
    matches: "— With assistance by Jane Roe",
    not: "With assistance the convoy left.",
  },
  {
    name: "stamp with a verb",
    pattern:
      /^(?:(?:last |first )?(?:updated?|published|posted|modified|revised)|date of publication|date|publication date|issued)\s?(?:at|on|:|\d{1,2}:\d{2}|\d{4}-\d{2}-\d{2}|(?:mon|tues?|wednes|thurs?|fri|satur|sun)[a-z]*,?\s|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d|\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec))/i,
    matches: "Updated at 12:00 p.m. on May 13 to add the foreign ministry's answer.",
    not: "Updated maps show the line.",
  },
  {
    name: "update note",
    pattern:
      /^(?:this (?:post|story|article|report|page) (?:was|has been|is)\b[^.]{0,60}\b(?:updated|corrected|developing|published|amended|revised)|editor['’]?s['’]? note\b|correction\s?[:(]|clarification\s?[:(]|update at \d)/i,
    matches: "This post was updated at 1 p.m. ET.",
    not: "This story was told to the envoys.",
  },
];

/** Pointers to other articles; tried on paragraphs of up to 250 characters without a full stop at the end. */
export const LINKS: readonly Pattern[] = [
  {
    name: "pointer",
    pattern:
      /^\W{0,2}(?:read (?:more|also|next|full|the full)|more (?:on|from|about|news|stories)|also (?:read|on|see)|see (?:also|more|related)|related(?: (?:articles?|stories|news|topics|content|links?|coverage))?\b|recommended|most (?:read|popular|viewed)|trending|top stories|you (?:may|might) (?:also )?(?:like|be interested)|don['’]t miss|in pictures|watch|video|photos|interactive|long read|listen|opinion|editorial|explainer|live updates?|analysis|factbox|timeline|gallery|next|previous|up next|what to know)\b\s?(?:[:|»>]|\w+:|$)/i,
    matches: "READ MORE: Borduria and Syldavia sign",
    not: "Related talks go on",
  },
];

/** A paragraph that a page labels as a picture's; tried on paragraphs of up to 700 characters. */
export const LABELLED_CAPTION: Pattern = {
  name: "labelled caption",
  pattern:
    /^(?:(?:image|media|photo|picture|video) (?:copyright|caption|credit|source)|media playback is|enlarge(?: this)? image|hide caption|toggle caption|file\s?(?:photo|pic|-|–|—)|caption\s?:|photo(?:graph)?s?\s?(?:by|:|credit)|image(?:s)?\s?(?:by|:|credit)|\(?credit\s?:|\(?[a-z ]{1,20}photo\s?:|in this (?:\w+,? ){0,6}(?:file )?(?:photo|image|frame grab|picture)\b|a file photo)/i,
  matches: "Image copyright Reuters Image caption A bridge near Strelsau",
  not: "Imagery of the bridge was published.",
};

const AGENCY =
  /^\s?(?:tass|afp|ap|reuters|epa|efe|upi|anadolu|xinhua|sputnik|ria novosti|getty(?: images)?|pool|bloomberg|landov|shutterstock|nurphoto|handout|file)$/i;
// Matches "Getty Images", "| AP Photo" and "Photographer: Jane Roe" at the end; not "photographers left".
const CREDIT_END =
  /(?:getty images|via (?:ap|reuters|afp)|\bap photos?|photographer\s?: [^:]{2,60}|[([](?:ap|reuters|afp|epa|tass) photos?\b[^()[\]]{0,60})$/i;
// Matches "(Jane Roe/Ruritania Press"; not "(the and/or of it all is long gone, he said".
const BRACKETED_CREDIT = /[([][\p{L} .'’-]{2,40}\/[\p{L} .'’-]{2,30}$/u;
const CREDIT_LENGTH_MAX = 110;

/** Whether a text ends in a photographer's or agency's credit: "Jane Roe/TASS", "REUTERS/Jane Roe", "(AP Photo/Jane Roe)", "[Jane Roe/Anadolu]". */
export function endsInCredit(text: string): boolean {
  const bare = /[)\]]?\s?$/.exec(text)?.index ?? text.length;
  const tail = text.slice(Math.max(0, bare - CREDIT_LENGTH_MAX), bare);
  if (CREDIT_END.test(tail)) return true;
  const slash = tail.lastIndexOf("/");
  if (slash < 0) return false;
  const right = tail.slice(slash + 1);
  if (AGENCY.test(right)) return true;
  const left = tail.slice(0, slash).trimEnd();
  const byAgency = /(?:reuters|afp|\bap|epa)$/i.test(left) && /^\s?\p{Lu}[\p{L} .'’-]{1,40}$/u.test(right);
  return byAgency || (bare < text.length && BRACKETED_CREDIT.test(tail));
}

// Matches "— Jane Roe (@jane) May 3, 2022" at the end and "- Jane Roe (jane) 3 May 2022"; not "— Jane Roe (left) in 2022".
const SIGNED_POST = /[—–-][^()—–-]{1,60}\(@?\w{2,30}\) (?:\w{3,9} \d{1,2},? \d{4}|\d{1,2} \w{3,9} \d{4})$/;
// Matches "Jane Roe (@jane) The bridge"; not "Jane Roe (left)".
const HANDLED_POST = /^[^()]{1,60}\(@\w{2,30}\)/;

/** Whether a paragraph, its spaces collapsed, is a post of a social network. */
export const isPost = (text: string): boolean =>
  text.includes("pic.twitter.com") || (text.includes("(") && (HANDLED_POST.test(text) || SIGNED_POST.test(text)));

/** The last line of an embedded post: the paragraph before it is the post. */
// Matches "— Jane Roe (@jane) May 3, 2022"; not "— Jane Roe (left)".
export const EMBED_SIGNATURE = /^[—–-]\s?[^()]{1,60}\(@\w{2,30}\)/u;

// Matches "https://t.me/x" and "<figure>" alone on a line; not "see https://t.me/x".
const LINK_ONLY = /^(?:\W{0,3}(?:https?:\/\/|www\.)\S{1,400}\W{0,3}|<[^<>]{1,190}>)$/i;
const ADVERTISEMENT =
  /^(?:advertisements?|story continue[sd] below.{0,20}|continue reading the main story|advertisement continue reading the main story|skip advertisement|sponsored content|story continues below advertisement)$/i;

/** A line that may stand in the midst of a sentence without being part of it: a bare link, markup or an advertisement's label. */
export const isInterruption = (line: string): boolean => LINK_ONLY.test(line) || ADVERTISEMENT.test(line);

/** A line without a letter or digit: "* * *", "———". */
export const isDivider = (line: string): boolean => !/[\p{L}\p{N}]/u.test(line);
