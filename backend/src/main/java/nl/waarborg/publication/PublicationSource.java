package nl.waarborg.publication;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import nl.waarborg.access.Caller;
import nl.waarborg.protocol.PublicationSettings.DocumentKind;
import nl.waarborg.redaction.KnownWords;

/** Where documents come from that become public: what they tell of, who may act on it there, and what it knows. */
interface PublicationSource {

    Set<DocumentKind> documents();

    /** Refuses whoever may not take a step now: 404 unseen, 403 without the role or the reach, 409 as things stand there. */
    Uni<Void> permit(Caller caller, Matter matter, PublicationAction action);

    /** The steps that {@link #permit} lets through, whatever the state of the publication. */
    Uni<Set<PublicationAction>> open(Caller caller, Matter matter);

    /** What stands around it when it is begun. */
    Uni<PublicFacts> facts(Matter matter);

    /**
     * What a publication begins with; of a final report the most that its public version can hold.
     *
     * @param texts whether the texts themselves may become public
     */
    Uni<PublicContent> whole(Matter matter, boolean texts);

    /** The same facts without what became protected since they were taken. */
    Uni<PublicFacts> asOfNow(Matter matter, PublicFacts facts);

    /** What the public reads anyway, so that it points at nobody. */
    default Uni<List<String>> publicWords(Matter matter, PublicFacts facts) {
        return Uni.createFrom().item(facts.publicWords());
    }

    /** The names and numbers that must not become public by accident. */
    Uni<KnownWords> words(Matter matter, PublicFacts facts);
}
