package nl.waarborg.meeting;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.waarborg.decision.DecisionApi.DecisionAnswer;
import nl.waarborg.decision.DecisionWords;
import nl.waarborg.meeting.MeetingApi.AgendaItemAnswer;
import nl.waarborg.meeting.MeetingApi.Attendant;
import nl.waarborg.meeting.MeetingApi.MeetingAnswer;
import nl.waarborg.meeting.MeetingApi.Paper;
import nl.waarborg.meeting.MeetingPaperService.Print;
import nl.waarborg.reference.ReferenceList;
import nl.waarborg.reference.ReferenceService;
import nl.waarborg.shared.document.PdfDocument;
import nl.waarborg.shared.document.PdfRenderer;
import nl.waarborg.shared.text.DateWords;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/** Puts an agenda or minutes in words and on paper. */
@ApplicationScoped
class MeetingPaper {

    private static final Texts TEXTS = Texts.besides(MeetingPaper.class);

    private final Template template;
    private final PdfRenderer renderer;
    private final ReferenceService references;
    private final String style = PdfDocument.style(MeetingPaper.class, "paper.css");

    MeetingPaper(
            @Location("document/meeting.html") Template template, PdfRenderer renderer, ReferenceService references) {
        this.template = template;
        this.renderer = renderer;
        this.references = references;
    }

    Uni<byte[]> of(Print print, Paper paper, Language language) {
        return Multi.createFrom()
                .iterable(print.meeting().items().stream()
                        .map(AgendaItemAnswer::theme)
                        .distinct()
                        .toList())
                .onItem()
                .transformToUniAndConcatenate(theme -> theme(theme, language))
                .collect()
                .asMap(Map.Entry::getKey, Map.Entry::getValue)
                .chain(themes -> renderer.render(document(print, paper, themes, language)));
    }

    String fileName(LocalDate day, Paper paper, Language language) {
        return "%s %s.pdf".formatted(words(language, "paper." + paper).toLowerCase(Locale.ROOT), day);
    }

    private PdfDocument document(Print print, Paper paper, Map<String, String> themes, Language language) {
        MeetingAnswer meeting = print.meeting();
        boolean draft = paper == Paper.MINUTES && meeting.state() == MeetingState.PLANNED;
        String title = TEXTS.get(
                language,
                draft ? "paper.title.DRAFT_MINUTES" : "paper.title." + paper,
                Map.of("moment", moment(meeting, language)));
        String body = template.data("title", title)
                .data("paper", paper.name())
                .data("language", language.code())
                .data("authority", print.authorityName())
                .data("chair", meeting.chair().name())
                .data(
                        "participants",
                        meeting.participants().stream().map(Attendant::name).collect(Collectors.joining(", ")))
                .data("place", meeting.place())
                .data(
                        "items",
                        meeting.items().stream()
                                .map(item -> line(item, print, themes, language))
                                .toList())
                .data("w", labels(language))
                .render();
        return new PdfDocument(
                language, title, words(language, "paper." + paper), body, style, print.authorityName() + " · " + title);
    }

    private static Line line(AgendaItemAnswer item, Print print, Map<String, String> themes, Language language) {
        String story = print.stories().get(item.signalId());
        String provider = item.providerName() == null ? words(language, "paper.provider-unknown") : item.providerName();
        String priority = item.priority() == null ? "" : words(language, "priority." + item.priority());
        return new Line(
                item.position() + 1,
                item.number(),
                provider,
                priority,
                themes.getOrDefault(item.theme(), item.theme()),
                DateWords.of(item.receivedOn(), language),
                item.handlerName() == null ? words(language, "paper.nobody") : item.handlerName(),
                story == null ? List.of() : paragraphs(story),
                item.minutes() == null ? List.of() : paragraphs(item.minutes()),
                item.minutes() == null && item.minutesAt() != null,
                item.state() == AgendaState.OPEN,
                item.postponedReason(),
                item.decisions().stream()
                        .map(decision -> decided(decision, print, language))
                        .toList());
    }

    private static Decided decided(DecisionAnswer decision, Print print, Language language) {
        String colleges = decision.municipalityCodes().stream()
                .map(code -> print.municipalities().getOrDefault(code, code))
                .collect(Collectors.joining(", "));
        return new Decided(
                DecisionWords.sentence(decision, language),
                decision.reason(),
                decision.task(),
                colleges,
                decision.summary());
    }

    /** What was written, by paragraph: a blank line parts them, and the lines of a list stay under each other. */
    private static List<String> paragraphs(String text) {
        return Pattern.compile("\\R\\s*\\R")
                .splitAsStream(text.strip())
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private static Map<String, String> labels(Language language) {
        return List.of(
                        "chair",
                        "participants",
                        "place",
                        "priority",
                        "theme",
                        "received",
                        "handler",
                        "story",
                        "minutes",
                        "decisions",
                        "reason",
                        "task",
                        "colleges",
                        "college-notice",
                        "open",
                        "postponed",
                        "empty",
                        "hidden",
                        "said-nothing")
                .stream()
                .collect(Collectors.toMap(
                        name -> name.replace('-', '_'), name -> words(language, "paper.label." + name)));
    }

    private Uni<Map.Entry<String, String>> theme(String code, Language language) {
        return references
                .item(ReferenceList.SIGNAL_THEMES, null, code)
                .map(found -> Map.entry(
                        code,
                        found.map(item -> language == Language.NL ? item.labelNl() : item.labelEn())
                                .orElse(code)));
    }

    private static String moment(MeetingAnswer meeting, Language language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(meeting.startsAt().atZone(Clock.ZONE));
    }

    private static String words(Language language, String key) {
        return TEXTS.get(language, key, Map.of());
    }

    /**
     * One item as it stands on paper.
     *
     * @param minutesHidden whether something was written that the reader may not see
     */
    record Line(
            int position,
            String number,
            String provider,
            String priority,
            String theme,
            String receivedOn,
            String handler,
            List<String> story,
            List<String> minutes,
            boolean minutesHidden,
            boolean open,
            @Nullable String postponedReason,
            List<Decided> decisions) {}

    /**
     * One decision as it stands on paper.
     *
     * @param colleges the municipalities whose colleges are told, by name; empty with any other decision
     */
    record Decided(
            String sentence,
            @Nullable String reason,
            @Nullable String task,
            String colleges,
            @Nullable String summary) {}
}
