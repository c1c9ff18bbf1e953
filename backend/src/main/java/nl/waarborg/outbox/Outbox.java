package nl.waarborg.outbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import nl.waarborg.shared.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The door to the outbox: a mail is written in the transaction of the change that causes it, so that there is none
 * without the other, and delivered afterwards by {@link OutboxDeliveryJob}.
 */
@ApplicationScoped
public class Outbox {

    private final Engine templates;
    private final OutboxRepository messages;
    private final LinkSecrets secrets;
    private final Clock clock;
    private final URI publicUrl;

    Outbox(
            Engine templates,
            OutboxRepository messages,
            LinkSecrets secrets,
            Clock clock,
            @ConfigProperty(name = "waarborg.public-url") URI publicUrl) {
        this.templates = templates;
        this.messages = messages;
        this.secrets = secrets;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /** Writes a mail within the running transaction. */
    public Uni<Void> write(OutboxMail mail) {
        OutboxMessage message =
                new OutboxMessage(mail, word(mail), publicUrl.getHost(), clock.now()).sealing(secrets, mail);
        return Panache.getSession().chain(session -> session.persist(message));
    }

    /** Withholds for good all mail that still waits: it belongs to a past that was told afterwards (demo data). */
    public Uni<Integer> withholdWaiting() {
        return messages.withholdWaiting();
    }

    private Wording word(OutboxMail mail) {
        String file =
                "mail/" + mail.template() + "_" + mail.recipient().language().code();
        Template template = templates.getTemplate(file);
        if (template == null) {
            throw new IllegalArgumentException("There is no template " + file);
        }
        return Wording.of(template.instance()
                .data("name", mail.recipient().name())
                .data("link", publicUrl.resolve(mail.openPath()) + (mail.secret() == null ? "" : LinkSecrets.GAP))
                .data("mail", mail.words())
                .render());
    }
}
