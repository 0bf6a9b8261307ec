import type { TimeRule } from "../pattern.js";
import { age, daysInto, itsNthDay, lastedFor, nthDay } from "./ages.rule.js";
import { eleventhHour, minutesFromMidnight, noonMidnight, oClock, zoneAlone } from "./clock-words.rule.js";
import { hourRange, militaryHour, twelveHour, twentyFourHour } from "./clocks.rule.js";
import { dayFirst, dayMonth, daysMonth, monthDay, monthDays, yearFirst } from "./dates.rule.js";
import {
  dayBefore,
  dayPartAlone,
  dayWord,
  immediately,
  lastNight,
  nextDay,
  thatDay,
  twoDaysAway,
} from "./day-words.rule.js";
import { ago, inTime, stretch, vaguely, weeksTime } from "./distances.rule.js";
import { duration } from "./durations.rule.js";
import { holiday } from "./holidays.rule.js";
import { monthAlone, monthShortYear, months, monthYear } from "./months.rule.js";
import { dayOfMonth, partOfPeriod, period, weekend } from "./periods.rule.js";
import { season } from "./seasons.rule.js";
import { midnightBetween, weekdayRule } from "./weekdays.rule.js";
import { decade, yearAlone, years } from "./years.rule.js";

/** Every shape of phrase. The longest reading at a place wins; of equally long ones the earlier in this list. */
export const timeRules: readonly TimeRule[] = [
  yearFirst,
  dayFirst,
  monthDays,
  daysMonth,
  monthDay,
  dayMonth,
  monthShortYear,
  monthYear,
  months,
  monthAlone,
  season,
  twelveHour, // before the 24-hour clock: "9.30pm" is no decimal
  twentyFourHour,
  militaryHour, // before years: "at 1800 GMT"
  hourRange,
  oClock,
  noonMidnight,
  minutesFromMidnight,
  eleventhHour,
  years,
  decade,
  yearAlone,
  holiday, // before weekdays: "Easter Sunday"
  midnightBetween,
  weekdayRule,
  dayWord,
  lastNight,
  twoDaysAway,
  nextDay,
  thatDay,
  dayBefore,
  immediately,
  ago, // before durations: "five days ago"
  vaguely,
  stretch,
  inTime,
  weeksTime,
  age,
  nthDay,
  itsNthDay,
  daysInto,
  lastedFor,
  duration,
  period,
  partOfPeriod,
  weekend,
  dayOfMonth,
  dayPartAlone, // last: fragments wait for a neighbour
  zoneAlone,
];
