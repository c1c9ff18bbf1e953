package nl.waarborg.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.waarborg.provider.Contact;
import org.jspecify.annotations.Nullable;

/**
 * All that a provider tells about an event (domain.md 2, "A report holds"). Here only lengths and forms are checked, so
 * that half a form can be saved; {@link ReportCompleteness} says what must be there to file it.
 *
 * @param authorityId who receives it; follows from the municipality unless another authority placed or contracts
 * @param occurredUntilOn the end of a period
 * @param harmedOther someone else was harmed through a client
 * @param channel set by staff when recorded on behalf, as are {@code receivedOn}, {@code digitalNotPossibleReason},
 *     {@code reporter} and {@code reporterKind}
 */
public record ReportContent(
        @Nullable ReportKind kind,
        @Nullable @Size(max = 4000) String consultationQuestion,
        @Nullable PlaceKind placeKind,
        @Nullable UUID locationId,
        @Nullable @Size(max = 500) String placeDescription,
        @Nullable @Size(max = 10) String municipalityCode,
        @Nullable UUID authorityId,
        @Nullable @Size(max = 1000) String authorityReason,
        @Nullable @Size(max = 40) String law,
        @Nullable @Size(max = 60) String provision,
        @Nullable @Size(max = 40) String funding,
        @Nullable LocalDate occurredOn,
        @Nullable @Pattern(regexp = TIME) String occurredAtTime,
        @Nullable LocalDate occurredUntilOn,
        @Nullable LocalDate discoveredOn,
        @Nullable @Pattern(regexp = TIME) String discoveredAtTime,
        @Nullable @Size(max = 60) String nature,
        @Nullable @Size(max = 500) String natureOther,
        @Nullable @Size(max = 20000) String whatHappened,
        @Nullable @Size(max = 10000) String directCause,
        @Nullable @Size(max = 40) String harmSeverity,
        @Nullable @Size(max = 10000) String harmDescription,
        @Nullable Boolean harmedOther,
        @Nullable @Size(max = 50) List<@Valid PersonConcerned> persons,
        @Nullable @Size(max = 2000) String otherProviders,
        @Nullable @Size(max = 10000) String immediateActions,
        @Nullable @Size(max = 4000) String otherClientsSafe,
        @Nullable @Size(max = 10000) String aftercare,
        @Nullable @Size(max = 20) List<@Valid Told> informed,
        @Nullable Boolean pressSensitive,
        @Nullable @Size(max = 4000) String pressDescription,
        @Nullable @Valid Contact contactPerson,
        @Nullable @Valid Contact boardChair,
        @Nullable Channel channel,
        @Nullable LocalDate receivedOn,
        @Nullable @Size(max = 2000) String digitalNotPossibleReason,
        @Nullable @Valid Contact reporter,
        @Nullable ReporterKind reporterKind) {

    private static final String TIME = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

    public enum PlaceKind {
        LOCATION,
        CLIENT_HOME,
        ELSEWHERE
    }

    public enum Channel {
        PORTAL,
        PHONE,
        EMAIL,
        OTHER
    }

    public enum ReporterKind {
        PROVIDER,
        PERSON,
        INSPECTORATE
    }

    /** Who else was told of the event by the provider: a code of the list {@code informed-parties}. */
    public record Told(
            @NotBlank @Size(max = 40) String party,
            @Nullable LocalDate informedOn,
            @Nullable @Size(max = 1000) String note) {}

    /** A form of which nothing is filled in. */
    public static ReportContent empty() {
        return reachable(null, null);
    }

    /** A form of which only is filled in who can be reached. */
    static ReportContent reachable(@Nullable Contact contactPerson, @Nullable Contact boardChair) {
        return new ReportContent(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                contactPerson,
                boardChair,
                null,
                null,
                null,
                null,
                null);
    }

    /** The persons, none when the question was left open. */
    public List<PersonConcerned> personsOrNone() {
        return persons == null ? List.of() : persons;
    }

    /** The last day of the event: the end of a period, else its day. */
    public @Nullable LocalDate endedOn() {
        return occurredUntilOn != null ? occurredUntilOn : occurredOn;
    }
}
