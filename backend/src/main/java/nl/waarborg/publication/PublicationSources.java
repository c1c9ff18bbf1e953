package nl.waarborg.publication;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.waarborg.protocol.PublicationSettings.DocumentKind;

/** Finds for each kind of document where it comes from. */
@ApplicationScoped
class PublicationSources {

    private final Map<DocumentKind, PublicationSource> byDocument = new EnumMap<>(DocumentKind.class);

    PublicationSources(@All List<PublicationSource> sources) {
        sources.forEach(source -> source.documents().forEach(document -> byDocument.put(document, source)));
    }

    PublicationSource of(Matter matter) {
        return Objects.requireNonNull(byDocument.get(matter.document()));
    }
}
