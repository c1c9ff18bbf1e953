package nl.waarborg.investigation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.investigation.InvestigationApi.Review;
import nl.waarborg.investigation.InvestigationApi.ReviewRequest;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A judgement of the supervisor about one round. */
@Entity
class InvestigationReview {

    @Id
    UUID id;

    UUID reportId;
    int round;
    Instant reviewedAt;
    String byName;

    @Enumerated(EnumType.STRING)
    Judgement judgement;

    String reason;

    @Nullable
    String directions;

    protected InvestigationReview() {}

    InvestigationReview(UUID reportId, int round, ReviewRequest request, Actor who, Instant when) {
        this.id = Ids.next();
        this.reportId = reportId;
        this.round = round;
        this.reviewedAt = when;
        this.byName = who.name();
        this.judgement = request.judgement();
        this.reason = request.reason();
        this.directions = request.judgement().asksForMore() ? request.directions() : null;
    }

    Review shown() {
        return new Review(reviewedAt, byName, judgement, reason, directions);
    }
}
