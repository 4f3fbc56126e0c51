package lv.kopa.writer.html.internal;

import java.io.IOException;
import lv.kopa.report.Block;
import lv.kopa.report.Report;

/** The page around the blocks: head, title, contents, foot. */
final class Page {
    private final Markup page;
    private final Report report;
    private final Words words;
    private final Outline outline;

    Page(Markup page, Report report, Words words) {
        this.page = page;
        this.report = report;
        this.words = words;
        this.outline = Outline.of(report.blocks(), words.language());
    }

    void write(Pictures pictures, FigureColours colours) throws IOException {
        String language = words.language().code();
        page.raw("<!DOCTYPE html>").line();
        page.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language, "xml:lang", language);
        writeHead(colours);
        page.line().open("body");
        page.line().element("a", words.say("skip"), "class", "skip", "href", "#report");
        writeSyntheticBanner();
        page.line().open("div", "class", outline.entries().isEmpty() ? "layout plain" : "layout");
        writeContents();
        page.line().open("main", "id", "report");
        writeTitle();
        BlockWriter blocks = new BlockWriter(page, words, outline, pictures);
        for (Block block : report.blocks()) {
            blocks.write(block);
        }
        writeFoot();
        page.line().close().line().close();
        page.line()
                .element(
                        "p",
                        "",
                        "id",
                        "sorting",
                        "class",
                        "hidden",
                        "role",
                        "status",
                        "data-ascending",
                        words.say("sort.ascending"),
                        "data-descending",
                        words.say("sort.descending"),
                        "data-original",
                        words.say("sort.original"));
        page.line().open("script").raw(Assets.SCRIPT).close();
        page.line().close().close().line();
    }

    private void writeHead(FigureColours colours) throws IOException {
        page.line().open("head");
        page.line().empty("meta", "charset", "UTF-8");
        page.line().empty("meta", "http-equiv", "Content-Security-Policy", "content", Assets.CONTENT_SECURITY_POLICY);
        page.line().empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.line().empty("meta", "name", "color-scheme", "content", "light dark");
        page.line().empty("meta", "name", "generator", "content", "Kopa");
        page.line().element("title", titleOfFile());
        page.line()
                .open("style")
                .raw(Assets.STYLE)
                .raw(colours.css())
                .raw(printedMargins())
                .close();
        page.line().close();
    }

    private String titleOfFile() {
        String title = words.say(report.title());
        return report.synthetic() ? words.say("synthetic.short") + ": " + title : title;
    }

    /** What stands in the margins of every printed page. */
    private String printedMargins() {
        String left = "@top-left{content:" + PlainText.cssString(words.say(report.title())) + "}";
        String right = report.synthetic()
                ? "@top-right{content:" + PlainText.cssString(words.say("synthetic.short")) + "}"
                : "";
        return "@page{" + left + right + "}\n";
    }

    private void writeSyntheticBanner() throws IOException {
        if (report.synthetic()) {
            page.line().open("div", "class", "synthetic", "role", "note").open("strong");
            page.text(words.say("synthetic.short")).close();
            page.text(" ").element("span", words.say("synthetic.explained")).close();
            page.line().element("div", words.say("synthetic.short"), "class", "watermark", "aria-hidden", "true");
        }
    }

    private void writeContents() throws IOException {
        if (outline.entries().isEmpty()) {
            return;
        }
        page.line().open("nav", "class", "contents", "aria-label", words.say("contents"));
        page.open("details", "open", "open").element("summary", words.say("contents"));
        writeEntries();
        page.close().close();
    }

    /** Lists within lists, one for each depth. */
    private void writeEntries() throws IOException {
        int depth = 0;
        for (Outline.Entry entry : outline.entries()) {
            if (entry.depth() > depth) {
                page.open("ol");
                depth++;
            } else {
                page.close();
                for (; depth > entry.depth(); depth--) {
                    page.close().close();
                }
            }
            page.line().open("li").element("a", entry.text(), "href", "#" + entry.id());
        }
        for (; depth > 0; depth--) {
            page.close().close();
        }
    }

    private void writeTitle() throws IOException {
        page.line().open("header");
        page.element("h1", words.say(report.title()));
        page.open("p", "class", "subtitle").text(words.say(report.subtitle())).close();
        page.open("p", "class", "date");
        page.element("time", words.say(report.date()), "datetime", report.date().toString());
        page.close().close();
    }

    private void writeFoot() throws IOException {
        page.line().open("footer").open("p");
        page.text(words.say("foot", words.say(report.title()), words.say(report.date())));
        page.close().close();
    }
}
