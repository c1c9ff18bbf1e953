package nl.waarborg.inspectionreport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import nl.waarborg.inspectionreport.FinalReport.Passage;
import nl.waarborg.inspectionreport.FinalReport.Section;

/** Keeps what a report consists of as JSON. */
@ApplicationScoped
class ReportJson {

    private final ObjectMapper mapper;

    ReportJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Passage> passages(ReportSection section) {
        return List.of(read(section.passages, Passage[].class));
    }

    List<Passage> composed(ReportSection section) {
        return List.of(read(section.composed, Passage[].class));
    }

    List<Section> sections(String json) {
        return List.of(read(json, Section[].class));
    }

    Findings findings(InspectionReport report) {
        return read(report.findings, Findings.class);
    }

    /** As the provider reads it with the draft that was sent. */
    Findings sentFindings(InspectionReport report) {
        return read(Objects.requireNonNull(report.sentFindings), Findings.class);
    }

    FinalReport finalReport(String json) {
        return read(json, FinalReport.class);
    }

    /** What is told: a section in which nothing is left does not stand in a report. */
    List<Section> told(List<ReportSection> sections) {
        return sections.stream()
                .map(section -> new Section(section.id.toString(), section.heading, passages(section)))
                .filter(section -> !section.passages().isEmpty())
                .toList();
    }

    private <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
