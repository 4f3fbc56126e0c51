package lv.kopa.writer.html.internal;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import lv.kopa.evaluation.Finding;
import lv.kopa.report.Block;

/** Writes the blocks of one report in order. */
final class BlockWriter {
    /** More subjects than this are folded away, so that one finding does not fill a page. */
    private static final int SUBJECTS_IN_SIGHT = 12;

    private final Markup page;
    private final Words words;
    private final TableWriter tables;
    private final Iterator<Outline.Entry> headings;
    private final Iterator<Pictures.Entry> pictures;
    private int tableNumber;
    private boolean breakDue;

    BlockWriter(Markup page, Words words, Outline outline, Pictures pictures) {
        this.page = page;
        this.words = words;
        this.tables = new TableWriter(page, words);
        this.headings = outline.entries().iterator();
        this.pictures = pictures.entries().iterator();
    }

    void write(Block block) throws IOException {
        if (block instanceof Block.PageBreak) {
            breakDue = true;
            return;
        }
        if (breakDue) {
            page.line().open("div", "class", "page-break").close();
            breakDue = false;
        }
        if (block instanceof Block.Heading) {
            heading(headings.next());
        } else if (block instanceof Block.Paragraph paragraph) {
            page.line().open("p");
            Prose.write(page, words.say(paragraph.text()));
            page.close();
        } else if (block instanceof Block.FindingBlock finding) {
            finding(finding);
        } else if (block instanceof Block.Facts facts) {
            facts(facts);
        } else if (block instanceof Block.Table table) {
            tables.write(table, ++tableNumber);
        } else if (block instanceof Block.Picture) {
            picture(pictures.next());
        } else {
            throw new IllegalArgumentException("no way to write " + block.getClass());
        }
    }

    private void heading(Outline.Entry heading) throws IOException {
        page.line().element("h" + (heading.depth() + 1), heading.text(), "id", heading.id());
    }

    private void facts(Block.Facts facts) throws IOException {
        page.line().open("dl");
        for (Block.Facts.Entry entry : facts.entries()) {
            page.line().element("dt", words.say(entry.term())).open("dd");
            Prose.write(page, words.say(entry.value()));
            page.close();
        }
        page.line().close();
    }

    private void picture(Pictures.Entry picture) throws IOException {
        String captionId = picture.id() + "-caption";
        page.line().open("figure", "class", "picture");
        page.open("figcaption", "id", captionId);
        page.element("span", words.say("figure", Integer.toString(picture.number())), "class", "number");
        page.text(" ");
        Prose.write(page, picture.caption());
        page.close().line();
        page.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", captionId)
                .raw(picture.markup())
                .close();
        page.close();
    }

    private void finding(Block.FindingBlock block) throws IOException {
        Finding finding = block.finding();
        Severity severity = Severity.of(finding.severity());
        page.line().open("div", "class", "finding " + severity.key(), "role", "note");
        page.raw(severity.icon()).open("div").open("p");
        page.element("strong", words.say("finding." + severity.key())).text(" ");
        String message = words.say(finding.message());
        Prose.write(page, message);
        page.close();
        if (!finding.cure().isEmpty()) {
            page.open("p").element("strong", words.say("finding.cure")).text(" ");
            Prose.write(page, words.say(finding.cure()));
            page.close();
        }
        subjects(block.unnamed(words.language()));
        page.close().close();
    }

    /** Whom a finding concerns, unless its message says so already. */
    private void subjects(List<String> subjects) throws IOException {
        if (subjects.isEmpty()) {
            return;
        }
        String all = String.join(", ", subjects);
        if (subjects.size() <= SUBJECTS_IN_SIGHT) {
            page.element("p", words.say("finding.subjects", all), "class", "subjects");
            return;
        }
        page.open("details", "class", "subjects");
        page.element("summary", words.say("finding.subjects.many", Integer.toString(subjects.size())));
        page.element("p", all).close();
    }
}
