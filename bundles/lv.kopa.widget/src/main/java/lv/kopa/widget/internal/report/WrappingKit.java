package lv.kopa.widget.internal.report;

import javax.swing.text.AbstractDocument;
import javax.swing.text.Element;
import javax.swing.text.LabelView;
import javax.swing.text.StyledEditorKit;
import javax.swing.text.View;
import javax.swing.text.ViewFactory;

/** Text that wraps within a word where the word alone is wider than the page. */
final class WrappingKit extends StyledEditorKit {
    private static final long serialVersionUID = 1;

    @Override
    public ViewFactory getViewFactory() {
        ViewFactory usual = super.getViewFactory();
        return element -> AbstractDocument.ContentElementName.equals(element.getName())
                ? new BreakableView(element)
                : usual.create(element);
    }

    private static final class BreakableView extends LabelView {
        BreakableView(Element element) {
            super(element);
        }

        @Override
        public float getMinimumSpan(int axis) {
            return axis == View.X_AXIS ? 0 : super.getMinimumSpan(axis);
        }
    }
}
