package nl.waarborg.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.waarborg.protocol.PublicationSettings.DocumentKind;
import nl.waarborg.publication.PublicReport.Correction;
import nl.waarborg.publication.PublicReport.Named;
import nl.waarborg.publication.PublicReport.Passage;
import nl.waarborg.publication.PublicReport.Reaction;
import nl.waarborg.publication.PublicReport.Section;
import nl.waarborg.publication.PublicReport.Theme;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.testing.OnEventLoop;
import org.jspecify.annotations.Nullable;

/** Publishes reports by the product's own door, for tests of what the public reads. */
@ApplicationScoped
public class TestPublishing {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final PublishingService publishing;
    private final OnEventLoop loop;
    private final Clock clock;

    TestPublishing(PublishingService publishing, OnEventLoop loop, Clock clock) {
        this.publishing = publishing;
        this.loop = loop;
        this.clock = clock;
    }

    /**
     * A report of the test's own.
     *
     * @param place a made-up municipality, so that a test finds its own reports
     * @param criteria how many of them it tells about
     */
    public record Told(
            UUID id,
            String number,
            String place,
            String provider,
            @Nullable String location,
            LocalDate visited,
            int criteria) {

        public static Told in(String place) {
            int next = NUMBERS.incrementAndGet();
            return new Told(
                    Ids.next(),
                    "TST-2026-%04d".formatted(9000 + next),
                    place,
                    "Zorghuis De Proef",
                    "Huis aan de Gracht",
                    LocalDate.of(2026, 3, 9),
                    0);
        }

        public Told by(String otherProvider) {
            return new Told(id, number, place, otherProvider, location, visited, criteria);
        }

        public Told somewhere() {
            return new Told(id, number, place, provider, null, visited, criteria);
        }

        public Told visitedOn(LocalDate day) {
            return new Told(id, number, place, provider, location, day, criteria);
        }

        public Told about(int howManyCriteria) {
            return new Told(id, number, place, provider, location, visited, howManyCriteria);
        }

        public String slug() {
            return number.toLowerCase(Locale.ROOT);
        }

        public String placeKey() {
            return place.toLowerCase(Locale.ROOT);
        }
    }

    public void publish(Told told) {
        loop.run(() -> publishing.publish(report(told, clock.now(), List.of())));
    }

    public void correct(Told told, String note) {
        Correction correction = new Correction(2, clock.today(), note);
        loop.run(() -> publishing.publish(report(told, clock.now(), List.of(correction))));
    }

    public void withdraw(Told told, String because) {
        loop.run(() -> publishing.withdraw(told.id(), because));
    }

    private static PublicReport report(Told told, Instant now, List<Correction> corrections) {
        return new PublicReport(
                told.id(),
                told.number(),
                "Periodiek onderzoek bij " + told.provider(),
                "Toezicht Proefregio",
                DocumentKind.QUALITY_INSPECTION,
                told.visited().getYear(),
                new Named("GM0106", told.place()),
                new Named(told.provider().toLowerCase(Locale.ROOT).replace(' ', '-'), told.provider()),
                told.location() == null ? null : new Named("plek-" + told.placeKey(), told.location()),
                new Named(told.placeKey(), told.place()),
                "GM0106",
                new Named("beschermd-wonen", "Beschermd wonen"),
                new Named("periodiek", "Periodiek kwaliteitsonderzoek"),
                new Named("voldoende", "Voldoende"),
                null,
                new BigDecimal("70.5"),
                told.visited().minusDays(2),
                told.visited(),
                told.visited().plusDays(40),
                "Toetsingskader kwaliteit 2019",
                "De begeleiding is **op orde**, de medicatieveiligheid nog niet.",
                "De aanbieder maakt een verbeterplan.",
                List.of(
                        new Theme(
                                "Veiligheid", 6, new BigDecimal("58.3"), new Named("onvoldoende", "Onvoldoende"), true),
                        new Theme("Cliëntgerichtheid", 8, new BigDecimal("81.0"), new Named("goed", "Goed"), false)),
                List.of(
                        new Section(
                                "bevindingen",
                                "Bevindingen",
                                List.of(new Passage("p1", "Bewoners praten mee over *regels*."))),
                        new Section("criteria", "Per criterium", criteria(told.criteria()))),
                List.of(new Reaction("p1", "Wij herkennen dit.", true, "De tekst is aangepast.")),
                "Wij werken al aan het plan.",
                null,
                now,
                corrections);
    }

    private static List<Passage> criteria(int howMany) {
        return IntStream.rangeClosed(1, howMany)
                .mapToObj(number -> new Passage(
                        "c" + number,
                        "**C%d. Het criterium**\n\nVoldoet niet\n\nWij zagen in dossier %d geen plan."
                                .formatted(number, number)))
                .toList();
    }
}
