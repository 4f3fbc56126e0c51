package lv.kopa.desktop.evaluation.internal.method;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.evaluation.DataNeeds;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.MethodEntry;
import lv.kopa.evaluation.Reference;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;
import lv.kopa.widget.Html;

/** Everything about a method as a page of HTML. */
final class MethodDetails {
    private static final Messages MESSAGES = Messages.of(MethodDetails.class);

    private final MethodEntry entry;
    private final Language language;
    private final StringBuilder page = new StringBuilder();

    private MethodDetails(MethodEntry entry, Language language) {
        this.entry = entry;
        this.language = language;
    }

    static String page(MethodEntry entry, Language language) {
        return new MethodDetails(entry, language).page();
    }

    private String page() {
        MethodDescription method = entry.description();
        page.append("<html><head><style>")
                .append("body{margin:0} p{margin:0 0 6px 0} h3{margin:0 0 4px 0} ")
                .append("</style></head><body>");
        page.append("<h3>").append(say(method.name())).append("</h3>");
        page.append("<p>").append(say(method.summary())).append("</p>");
        fact("origin", method.origin());
        fact("family", method.family());
        fact("version", Text.same(method.version() + " (" + method.id() + ")"));
        fact("causal", MESSAGES.text("causal." + method.causalLevel()));
        fact("needs", needs(method.needs()));
        fact("jar", Text.same(entry.origin()));
        fact("signer", entry.bundle().signer().map(Text::same).orElseGet(() -> MESSAGES.text("unsigned")));
        if (!method.references().isEmpty()) {
            page.append("<p><b>").append(say(MESSAGES.text("references"))).append("</b></p>");
            method.references().forEach(this::reference);
        }
        return page.append("</body></html>").toString();
    }

    private void fact(String key, Text value) {
        page.append("<p><b>")
                .append(say(MESSAGES.text(key)))
                .append(":</b> ")
                .append(say(value))
                .append("</p>");
    }

    private void reference(Reference reference) {
        page.append("<p>").append(Html.escape(reference.citation()));
        reference.doi().map(Html::escape).ifPresent(doi -> page.append(" <a href=\"https://doi.org/")
                .append(doi.replace("\"", "&quot;"))
                .append("\">doi:")
                .append(doi)
                .append("</a>"));
        page.append("</p>");
    }

    private static Text needs(DataNeeds needs) {
        List<Text> parts = new ArrayList<>();
        parts.add(MESSAGES.text("needs.units", needs.units()));
        if (needs.tree()) {
            parts.add(MESSAGES.text("needs.tree"));
        }
        for (DataRole role : DataRole.values()) {
            if (needs.roles().contains(role)) {
                parts.add(MESSAGES.text("needs." + role));
            }
        }
        parts.add(MESSAGES.text(needs.gaps() ? "needs.gaps" : "needs.no-gaps"));
        return Text.joined("; ", parts);
    }

    private String say(Text text) {
        return Html.escape(text.in(language));
    }
}
