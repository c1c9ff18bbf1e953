package nl.waarborg.redaction;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.validator.routines.checkdigit.IBANCheckDigit;

/**
 * Points at what in a text is likely to tell of a person (security design, C-19). It finds too much rather than too little:
 * a person decides about each.
 */
public final class PersonalDataPolicy {

    /**
     * Something found.
     *
     * @param fingerprint the same as long as the same words stand in the same place as often as before
     * @param start of the words in the text of the place, in characters
     * @param before a few words before it, and {@code after} it, to recognise it by
     */
    public record Finding(
            String fingerprint,
            PersonalDataKind kind,
            String place,
            int start,
            int end,
            String text,
            String before,
            String after) {}

    private record Span(PersonalDataKind kind, int start, int end) {

        boolean touches(Span other) {
            return start < other.end && other.start < end;
        }
    }

    private static final int AROUND = 40;
    private static final int MOST_PHONES = 1_000;
    private static final int NEAR = 30;
    private static final int YOUNGEST = 3;

    private static final Pattern NINE_DIGITS = Pattern.compile(
            "(?<![\\d.])\\d{3}[. ]?\\d{3}[. ]?\\d{3}(?!\\d)|(?<![\\d.])\\d{4}[. ]\\d{2}[. ]\\d{3}(?!\\d)");
    /** Also one that no mail server on the internet has, such as an address of an intranet. */
    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\d._%+'-]+@[\\p{L}\\d.-]+\\.\\p{L}{2,}");

    private static final Pattern ACCOUNT = Pattern.compile("(?<![A-Za-z0-9])[A-Za-z]{2}\\d{2}(?: ?[A-Za-z0-9]){11,30}");
    private static final String MONTH =
            "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)\\.?";
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?:\\d{1,2}[-/. ]\\d{1,2}[-/. ]((?:19|20)\\d{2})|((?:19|20)\\d{2})-\\d{2}-\\d{2}|\\d{1,2} " + MONTH
                    + " ((?:19|20)\\d{2}))(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BORN = Pattern.compile("geboren|geboorte|geb\\.|\\bjarig", Pattern.CASE_INSENSITIVE);
    private static final Pattern POSTCODE = Pattern.compile("(?<!\\d)[1-9]\\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?![A-Za-z])");
    private static final Pattern STREET = Pattern.compile(
            "\\p{Lu}[\\p{L}'’.-]*(?: (?:van|de|der|den|het|ter|ten|\\p{Lu}[\\p{L}'’.-]*))*? ?(?:straat|straatje|laan|weg|plein|gracht|kade|singel|dijk|steeg|pad|dreef|plantsoen|markt|hof|wal|burg|veld|kamp|oord|ring|baan|brink) \\d{1,5}(?: ?[a-zA-Z](?![a-zA-Z]))?");

    private PersonalDataPolicy() {}

    /** @param today tells which dates lie so far back that somebody may have been born then */
    public static List<Finding> find(List<TextPlace> places, KnownWords known, LocalDate today) {
        List<Pattern> names = patterns(known.names());
        List<Pattern> numbers = patterns(known.numbers());
        return places.stream()
                .flatMap(place -> in(place, known, names, numbers, today))
                .toList();
    }

    private static Stream<Finding> in(
            TextPlace place, KnownWords known, List<Pattern> names, List<Pattern> numbers, LocalDate today) {
        String text = place.text();
        List<Span> all = new ArrayList<>();
        all.addAll(numbers(text));
        all.addAll(contacts(text));
        all.addAll(dates(text, today));
        all.addAll(spans(PersonalDataKind.ADDRESS, STREET, text));
        all.addAll(spans(PersonalDataKind.ADDRESS, POSTCODE, text));
        names.forEach(name -> all.addAll(spans(PersonalDataKind.KNOWN_NAME, name, text)));
        NamePolicy.inPublicText(text, known)
                .forEach(name -> all.add(new Span(PersonalDataKind.LIKELY_NAME, name.start(), name.end())));
        numbers.forEach(number -> all.addAll(spans(PersonalDataKind.KNOWN_NUMBER, number, text)));
        Map<String, Integer> seen = new HashMap<>();
        return apart(all).stream().map(span -> finding(place, span, seen));
    }

    /** Of what overlaps the longest stays, or what is checked by a rule of its own. */
    private static List<Span> apart(List<Span> all) {
        List<Span> kept = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparingInt((Span span) -> span.start() - span.end())
                        .thenComparing(Span::kind))
                .filter(span -> kept.stream().noneMatch(span::touches))
                .forEach(kept::add);
        kept.sort(Comparator.comparingInt(Span::start));
        return kept;
    }

    private static Finding finding(TextPlace place, Span span, Map<String, Integer> seen) {
        String text = place.text().substring(span.start(), span.end());
        String same = span.kind() + "/" + place.place() + "/" + text;
        int occurrence = seen.merge(same, 1, Integer::sum);
        return new Finding(
                Fingerprint.of(same + "/" + occurrence),
                span.kind(),
                place.place(),
                span.start(),
                span.end(),
                text,
                place.text().substring(Math.max(0, span.start() - AROUND), span.start()),
                place.text().substring(span.end(), Math.min(place.text().length(), span.end() + AROUND)));
    }

    private static List<Span> numbers(String text) {
        List<Span> found = new ArrayList<>();
        results(NINE_DIGITS, text)
                .filter(match -> passesElevenTest(match.group().replaceAll("\\D", "")))
                .forEach(match -> found.add(new Span(PersonalDataKind.BSN, match.start(), match.end())));
        results(ACCOUNT, text).forEach(match -> account(match, found));
        return found;
    }

    /** An account number may run into the next word: the longest beginning that passes the check counts. */
    private static void account(MatchResult match, List<Span> found) {
        String text = match.group();
        for (int length = text.length(); length >= 15; length--) {
            String compact = text.substring(0, length).replace(" ", "").toUpperCase(Locale.ROOT);
            boolean whole = length == text.length() || !Character.isLetterOrDigit(text.charAt(length));
            if (whole && IBANCheckDigit.IBAN_CHECK_DIGIT.isValid(compact)) {
                found.add(new Span(PersonalDataKind.IBAN, match.start(), match.start() + length));
                return;
            }
        }
    }

    private static List<Span> contacts(String text) {
        List<Span> found = new ArrayList<>();
        found.addAll(spans(PersonalDataKind.EMAIL, MAIL, text));
        PhoneNumberUtil.getInstance()
                .findNumbers(text, "NL", Leniency.VALID, MOST_PHONES)
                .forEach(match -> found.add(new Span(PersonalDataKind.PHONE, match.start(), match.end())));
        return found;
    }

    private static List<Span> dates(String text, LocalDate today) {
        return results(DATE, text)
                .filter(match -> isBirth(match, text, today))
                .map(match -> new Span(PersonalDataKind.BIRTH_DATE, match.start(), match.end()))
                .toList();
    }

    private static boolean isBirth(MatchResult match, String text, LocalDate today) {
        String before = text.substring(Math.max(0, match.start() - NEAR), match.start());
        String year = Stream.of(1, 2, 3)
                .map(match::group)
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow();
        return BORN.matcher(before).find() || Integer.parseInt(year) < today.getYear() - YOUNGEST;
    }

    /** One for each word as a whole, whatever its capitals; made once for all places. */
    private static List<Pattern> patterns(Set<String> words) {
        return words.stream()
                .map(word -> Pattern.compile(
                        "(?<![\\p{L}\\d])" + Pattern.quote(word) + "(?![\\p{L}\\d])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    private static List<Span> spans(PersonalDataKind kind, Pattern pattern, String text) {
        return results(pattern, text)
                .map(match -> new Span(kind, match.start(), match.end()))
                .toList();
    }

    private static Stream<MatchResult> results(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    /** Nine times the first digit, eight times the second … and minus the last is a multiple of eleven. */
    private static boolean passesElevenTest(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int weight = place == digits.length() - 1 ? -1 : digits.length() - place;
            sum += weight * Character.digit(digits.charAt(place), 10);
        }
        return digits.length() == 9 && sum != 0 && sum % 11 == 0;
    }
}
