package nl.waarborg.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.waarborg.protocol.PublicationSettings.DocumentKind;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** The way of one document to the public. */
@Entity
class Publication {

    @Id
    UUID id;

    @Version
    int version;

    @Enumerated(EnumType.STRING)
    DocumentKind document;

    /** The inspection or the report of which it tells. */
    @Nullable
    UUID caseId;

    /** Of an annual report. */
    @Nullable
    Integer year;

    UUID authorityId;

    @Enumerated(EnumType.STRING)
    PublicationState state;

    @ColumnTransformer(read = "facts::text", write = "?::text::jsonb")
    String facts;

    @ColumnTransformer(read = "content::text", write = "?::text::jsonb")
    String content;

    UUID[] authorIds;
    Instant savedAt;
    String savedBy;

    @Nullable
    Instant viewAskedAt;

    @Nullable
    String viewText;

    boolean viewPublished;

    @Nullable
    String viewPublic;

    @Nullable
    Instant viewGivenAt;

    @Nullable
    String viewGivenBy;

    @Enumerated(EnumType.STRING)
    @Nullable
    WeighedOutcome outcome;

    String[] grounds;

    @Nullable
    String considerations;

    @Nullable
    String leftOut;

    @Nullable
    Instant proposedAt;

    @Nullable
    String proposedBy;

    @Nullable
    Instant decidedAt;

    @Nullable
    String decidedBy;

    @Nullable
    UUID decidedById;

    @Nullable
    String sentBackBecause;

    @Nullable
    LocalDate publishOn;

    @Nullable
    Instant frozenAt;

    @Nullable
    String frozenBecause;

    @Nullable
    String resumedBecause;

    @Nullable
    Instant publishedAt;

    @Nullable
    LocalDate expiresOn;

    @ColumnTransformer(read = "corrections::text", write = "?::text::jsonb")
    String corrections;

    @Nullable
    String correctionNote;

    /** How it stood before a correction was begun; absent where the public may not read that any more. */
    @ColumnTransformer(read = "before_correction::text", write = "?::text::jsonb")
    @Nullable
    String beforeCorrection;

    /** Since when the public does not read it, while it is not withdrawn. */
    @Nullable
    Instant suspendedAt;

    @Nullable
    Instant endedAt;

    @Nullable
    String endedBecause;

    /** What the trail keeps of a change; the texts themselves stay in the case. */
    record Trace(
            PublicationState state,
            @Nullable WeighedOutcome outcome,
            @Nullable LocalDate publishOn,
            @Nullable Instant viewAskedAt,
            @Nullable Instant viewGivenAt,
            boolean viewPublished) {}

    protected Publication() {}

    Publication(Matter matter, String facts, String content, Author author) {
        this.id = Ids.next();
        this.document = matter.document();
        this.caseId = matter.caseId();
        this.year = matter.year();
        this.authorityId = matter.authorityId();
        this.state = PublicationState.PREPARING;
        this.facts = facts;
        this.content = content;
        this.authorIds = new UUID[] {author.id()};
        this.savedAt = author.at();
        this.savedBy = author.actor().name();
        this.grounds = new String[0];
        this.corrections = "[]";
    }

    /** Who does something, and when. */
    record Author(UUID id, Actor actor, Instant at) {}

    Matter matter() {
        return new Matter(document, authorityId, caseId, year);
    }

    Trace trace() {
        return new Trace(state, outcome, publishOn, viewAskedAt, viewGivenAt, viewPublished);
    }

    void write(String text, Author author) {
        touch(author);
        content = text;
    }

    /** Changes the view as the public reads it; what the provider gave stays as it was. */
    void writeView(String text, Author author) {
        touch(author);
        viewPublic = text;
    }

    /** Whoever lets words stay is an author as much as who changes them. */
    void touch(Author author) {
        require(state.isEdited());
        savedAt = author.at();
        savedBy = author.actor().name();
        addAuthor(author);
    }

    void askView(Instant when) {
        require(state == PublicationState.PREPARING);
        viewAskedAt = when;
    }

    /** The provider may change its mind until the report is proposed. */
    void giveView(String text, boolean published, Actor by, Instant when) {
        require(state == PublicationState.PREPARING);
        require(viewAskedAt != null);
        viewText = text;
        viewPublished = published;
        viewPublic = published ? text : null;
        viewGivenAt = when;
        viewGivenBy = by.name();
    }

    void propose(
            WeighedOutcome weighed, String[] onGrounds, String because, @Nullable String toldOfLeftOut, Author by) {
        if (weighed == WeighedOutcome.NOT && state.isPublic()) {
            throw Problem.of(PublicationProblem.STILL_PUBLIC);
        }
        become(state == PublicationState.CORRECTING ? PublicationState.CORRECTION_PROPOSED : PublicationState.PROPOSED);
        outcome = weighed;
        grounds = onGrounds;
        considerations = because;
        leftOut = toldOfLeftOut;
        proposedAt = by.at();
        proposedBy = by.actor().name();
        sentBackBecause = null;
        addAuthor(by);
    }

    void sendBack(String because) {
        require(state.isProposed());
        become(state == PublicationState.PROPOSED ? PublicationState.PREPARING : PublicationState.CORRECTING);
        sentBackBecause = because;
        forgetDecision();
    }

    /** A second person agrees: nobody decides about what he wrote. */
    void decide(Author second) {
        require(state.isProposed());
        if (Arrays.asList(authorIds).contains(second.id())) {
            throw Problem.of(PublicationProblem.OWN_PUBLICATION);
        }
        decidedAt = second.at();
        decidedBy = second.actor().name();
        decidedById = second.id();
    }

    void notPublish() {
        become(PublicationState.NOT_PUBLISHED);
        publishOn = null;
    }

    void reconsider() {
        become(PublicationState.PREPARING);
        forgetDecision();
    }

    void await(LocalDate day) {
        become(PublicationState.WAITING);
        publishOn = day;
    }

    /** Another day without a new decision. */
    void putOff(LocalDate day) {
        require(state == PublicationState.WAITING);
        publishOn = day;
    }

    /** What was decided no longer holds: the public version is written and weighed anew. */
    void prepareAgain(String because) {
        become(PublicationState.PREPARING);
        publishOn = null;
        sentBackBecause = because;
        forgetDecision();
    }

    void freeze(String because, Instant when) {
        become(PublicationState.FROZEN);
        frozenAt = when;
        frozenBecause = because;
        resumedBecause = null;
    }

    /** Why it goes on after the objection, to the public or not. */
    void resume(String because) {
        require(state == PublicationState.FROZEN);
        resumedBecause = because;
    }

    void publish(Instant when, LocalDate until) {
        become(PublicationState.PUBLISHED);
        publishedAt = when;
        expiresOn = until;
    }

    /** @param before how it stands now; absent where there is no going back to that */
    void correct(String note, @Nullable String before) {
        become(PublicationState.CORRECTING);
        correctionNote = note;
        beforeCorrection = before;
        forgetDecision();
    }

    /** As if the correction was never begun: who wrote at it is no author, and what was decided holds. */
    void discardCorrection(BeforeCorrection before) {
        become(PublicationState.PUBLISHED);
        endCorrection();
        before.restore(this);
    }

    void corrected(String all) {
        become(PublicationState.PUBLISHED);
        corrections = all;
        endCorrection();
        suspendedAt = null;
    }

    /** The public reads it no more, until it was made anew. */
    void suspend(Instant when) {
        suspendedAt = when;
        beforeCorrection = null;
    }

    /** The public reads it no more, until people have corrected it; a correction that was proposed is looked at anew. */
    void suspendForCorrection(String note, String because, Instant when) {
        if (state == PublicationState.PUBLISHED) {
            correct(note, null);
        } else if (state == PublicationState.CORRECTION_PROPOSED) {
            sendBack(because);
        }
        suspend(when);
    }

    /** It was made anew, without what the public must not read. */
    void remade(String all) {
        require(state == PublicationState.PUBLISHED);
        corrections = all;
        suspendedAt = null;
    }

    void withdraw(String because, Instant when) {
        end(PublicationState.WITHDRAWN, because, when);
    }

    void expire(String because, Instant when) {
        end(PublicationState.EXPIRED, because, when);
    }

    private void end(PublicationState how, String because, Instant when) {
        become(how);
        suspendedAt = null;
        beforeCorrection = null;
        endedAt = when;
        endedBecause = because;
    }

    private void endCorrection() {
        correctionNote = null;
        beforeCorrection = null;
    }

    private void addAuthor(Author author) {
        Set<UUID> authors = new TreeSet<>(Arrays.asList(authorIds));
        authors.add(author.id());
        authorIds = authors.toArray(UUID[]::new);
    }

    private void forgetDecision() {
        decidedAt = null;
        decidedBy = null;
        decidedById = null;
    }

    private void become(PublicationState next) {
        require(state.mayBecome(next));
        state = next;
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        }
    }
}
