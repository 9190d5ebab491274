package io.github.rlsrules.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/** What a resource says, as a page: made of texts as texts, so that nothing in them can be markup. */
final class Narrative {
    private Narrative() {}

    static void of(DomainResource resource, List<String> paragraphs) {
        XhtmlNode div = new XhtmlNode(NodeType.Element, "div");
        div.setAttribute("xmlns", "http://www.w3.org/1999/xhtml");
        for (String paragraph : paragraphs) {
            if (!paragraph.isBlank()) {
                div.addTag("p").addText(printable(paragraph));
            }
        }
        if (!div.hasChildren()) {
            div.addTag("p").addText(resource.fhirType());
        }
        resource.getText().setStatus(NarrativeStatus.GENERATED);
        resource.getText().setDiv(div);
    }

    /** Without what XML cannot hold. */
    static String printable(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .filter(c -> c == '\n'
                        || c == '\t'
                        || c >= ' ' && c != 0x7F && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
