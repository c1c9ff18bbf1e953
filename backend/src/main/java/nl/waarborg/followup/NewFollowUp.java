package nl.waarborg.followup;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.waarborg.shared.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A task to hand on.
 *
 * @param party to whom it is passed on; only with {@link FollowUpKind#PASSED_ON}
 * @param accountId a person of the authority; without it whoever holds the role of the kind takes it
 * @param name of the party outside, or of the person there
 * @param email where the party gets its link; without it the team notes itself what became of it
 * @param task what is asked, written for whoever receives it: nothing of the narrative, nothing of a source
 * @param until another last day than the authority's setting gives
 * @param acknowledge whether it must be said within the hours of the authority's setting that it was seen
 * @param originId what it comes from, such as a decision; absent when a person opens it from the case
 */
public record NewFollowUp(
        @NotNull FollowUpKind kind,
        @Nullable OutsideParty party,
        @Nullable UUID accountId,
        @Nullable @Size(max = 200) String name,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable Language language,
        @NotBlank @Size(max = 20_000) String task,
        @Nullable LocalDate until,
        boolean acknowledge,
        @Nullable UUID originId) {}
