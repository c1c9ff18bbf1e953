package nl.waarborg.report;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The narrative, apart from the persons. Searched, hence not encrypted by the application (security design 3.5). */
@Embeddable
class FiledStory {

    @Nullable
    String consultationQuestion;

    @Nullable
    String whatHappened;

    @Nullable
    String directCause;

    @Nullable
    String harmDescription;

    @Nullable
    String immediateActions;

    @Nullable
    String otherClientsSafe;

    @Nullable
    String aftercare;

    /** Who else was told, as JSON. */
    @Nullable
    String informed;

    @Nullable
    Boolean pressSensitive;

    @Nullable
    String pressDescription;

    protected FiledStory() {}

    FiledStory(ReportContent content, @Nullable String informed) {
        this.consultationQuestion = content.consultationQuestion();
        this.whatHappened = content.whatHappened();
        this.directCause = content.directCause();
        this.harmDescription = content.harmDescription();
        this.immediateActions = content.immediateActions();
        this.otherClientsSafe = content.otherClientsSafe();
        this.aftercare = content.aftercare();
        this.informed = informed;
        this.pressSensitive = content.pressSensitive();
        this.pressDescription = content.pressDescription();
    }
}
