package nl.waarborg.letter;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.waarborg.authority.AuthorityInfo;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.shared.document.Markdown;
import nl.waarborg.shared.document.PdfDocument;
import nl.waarborg.shared.document.PdfRenderer;
import nl.waarborg.shared.text.DateWords;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.time.Clock;

/** Puts the words of a letter on paper: who writes to whom, when, under which number. */
@ApplicationScoped
class LetterPaper {

    private final Template layout;
    private final PdfRenderer renderer;
    private final String style = PdfDocument.style(LetterPaper.class, "paper.css");

    LetterPaper(@Location("letters/paper.html") Template layout, PdfRenderer renderer) {
        this.layout = layout;
        this.renderer = renderer;
    }

    /**
     * The words of a letter with all that stands around them.
     *
     * @param addressed line by line; a provider that is itself written to stands there once
     */
    record Words(String subject, String body, List<String> addressed, LocalDate day) {

        static Words of(Letter letter, String providerName) {
            List<String> addressed = Stream.concat(Stream.of(letter.recipientNames), Stream.of(providerName))
                    .distinct()
                    .toList();
            return new Words(letter.subject, letter.body, addressed, LocalDate.ofInstant(letter.sentAt, Clock.ZONE));
        }
    }

    Uni<byte[]> print(Words words, CaseFacts facts, AuthorityInfo sender) {
        String body = layout.data("words", words)
                .data("number", facts.number())
                .data("sender", sender)
                .data("day", DateWords.of(words.day(), Language.NL))
                .data("html", laidOut(words.body(), facts.number()))
                .render();
        return renderer.render(new PdfDocument(
                Language.NL,
                words.subject() + " – " + facts.number(),
                words.subject(),
                body,
                style,
                sender.name() + " · " + facts.number()));
    }

    /** The number of the case is not broken over two lines, nor from the sign that follows it. */
    private static String laidOut(String body, String number) {
        return Pattern.compile(Pattern.quote(number) + "[.,;:?!)]*")
                .matcher(Markdown.withHeadings(body, "h2"))
                .replaceAll("<span class=\"whole\">$0</span>");
    }
}
