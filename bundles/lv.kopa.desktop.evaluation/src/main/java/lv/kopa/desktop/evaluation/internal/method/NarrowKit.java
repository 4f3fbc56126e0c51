package lv.kopa.desktop.evaluation.internal.method;

import javax.swing.text.Element;
import javax.swing.text.View;
import javax.swing.text.ViewFactory;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.InlineView;

/** HTML in which names of files and other long words are broken where there is no room for them. */
final class NarrowKit extends HTMLEditorKit {
    private static final long serialVersionUID = 1;

    private static final class Factory extends HTMLFactory {
        @Override
        public View create(Element element) {
            View view = super.create(element);
            return view.getClass() == InlineView.class ? new Inline(element) : view;
        }
    }

    private static final class Inline extends InlineView {
        Inline(Element element) {
            super(element);
        }

        @Override
        public float getMinimumSpan(int axis) {
            return axis == X_AXIS ? 0 : super.getMinimumSpan(axis);
        }
    }

    @Override
    public ViewFactory getViewFactory() {
        return new Factory();
    }
}
