package nl.waarborg.intake;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import nl.waarborg.attachment.AttachmentApi.VisitorFile;
import nl.waarborg.attachment.Upload;
import nl.waarborg.intake.IntakeApi.AnswerRequest;
import nl.waarborg.intake.IntakeApi.CodeRequest;
import nl.waarborg.intake.IntakeApi.Conversation;
import nl.waarborg.intake.IntakeApi.Form;
import nl.waarborg.intake.IntakeApi.PublicSignal;
import nl.waarborg.intake.IntakeApi.Receipt;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.CurrentActor;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.RateLimited;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The public door: signals of people without an account, and the conversation with whoever holds a receipt code. */
@Path("/")
public class IntakeResource {

    private final PublicSignalService signals;
    private final SourceConversationService conversations;
    private final CurrentActor caller;
    private final Detached detached;

    IntakeResource(
            PublicSignalService signals,
            SourceConversationService conversations,
            CurrentActor caller,
            Detached detached) {
        this.signals = signals;
        this.conversations = conversations;
        this.caller = caller;
        this.detached = detached;
    }

    @GET
    @Path("/signal-form")
    @PermitAll
    @RateLimited(perMinute = 30)
    public Uni<Form> getSignalForm() {
        return detached.run(signals::form);
    }

    @POST
    @Path("/signal-form/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermitAll
    @ResponseStatus(201)
    @RateLimited(perMinute = 20)
    public Uni<VisitorFile> uploadSignalFile(
            @HeaderParam("Idempotency-Key") String key, @RestForm FileUpload file, @RestForm @Nullable String writing) {
        Actor visitor = caller.actor();
        return detached.runSlow(() -> signals.upload(visitor, writing, key, Upload.of(file, false)));
    }

    @POST
    @Path("/public-signals")
    @PermitAll
    @ResponseStatus(201)
    @RateLimited(perMinute = 6)
    public Uni<Receipt> sendPublicSignal(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
            @NotNull @Valid PublicSignal told) {
        Actor visitor = caller.actor();
        return detached.run(() -> signals.send(visitor, told, key, Language.accepted(language)));
    }

    @POST
    @Path("/source-conversations/opening")
    @PermitAll
    @RateLimited(perMinute = 10)
    public Uni<Conversation> openSourceConversation(@NotNull @Valid CodeRequest request) {
        Actor visitor = caller.actor();
        return detached.run(() -> conversations.open(visitor, request.code()));
    }

    @POST
    @Path("/source-conversations/answers")
    @PermitAll
    @ResponseStatus(201)
    @RateLimited(perMinute = 6)
    public Uni<Conversation> answerAsSource(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid AnswerRequest request) {
        Actor visitor = caller.actor();
        return detached.run(() -> conversations.answer(visitor, request, key));
    }
}
