package nl.waarborg.letter;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
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

    /** The words of a letter with all that stands around them. */
    record Words(String subject, String body, List<String> recipients, String providerName, LocalDate day) {

        static Words of(Letter letter, String providerName) {
            LocalDate day = LocalDate.ofInstant(letter.sentAt, Clock.ZONE);
            return new Words(letter.subject, letter.body, List.of(letter.recipientNames), providerName, day);
        }
    }

    Uni<byte[]> print(Words words, CaseFacts facts, AuthorityInfo sender) {
        String body = layout.data("words", words)
                .data("number", facts.number())
                .data("sender", sender)
                .data("day", DateWords.of(words.day(), Language.NL))
                .data("html", Markdown.toHtml(words.body()))
                .render();
        return renderer.render(new PdfDocument(
                Language.NL,
                words.subject() + " – " + facts.number(),
                words.subject(),
                body,
                style,
                sender.name() + " · " + facts.number()));
    }
}
