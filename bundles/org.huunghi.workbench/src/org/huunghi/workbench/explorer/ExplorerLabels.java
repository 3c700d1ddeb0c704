package org.huunghi.workbench.explorer;

import java.util.Locale;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.huunghi.workbench.together.MarkedIcon;
import org.huunghi.workbench.together.RecordMark;
import org.huunghi.workbench.together.RecordMarks;

/** Shows a node: icon, label, and behind it the count of a register or the union of a hit. */
final class ExplorerLabels extends LabelProvider implements IStyledLabelProvider {
	@Override
	public StyledString getStyledText(Object element) {
		ExplorerNode node = (ExplorerNode) element;
		if (!node.stored()) {
			return new StyledString(node.label(), StyledString.QUALIFIER_STYLER);
		}
		StyledString text = new StyledString(node.label(), mark(node).changed() ? Bold.STYLER : null);
		if (!node.detail().isEmpty()) {
			text.append("  " + node.detail(), node.kind() == ExplorerNode.Kind.RECORD ? StyledString.QUALIFIER_STYLER : StyledString.COUNTER_STYLER);
		}
		return text;
	}

	@Override
	public String getText(Object element) {
		return ((ExplorerNode) element).label();
	}

	@Override
	public Image getImage(Object element) {
		ExplorerNode node = (ExplorerNode) element;
		return MarkedIcon.of(node.image(), mark(node));
	}

	private static RecordMark mark(ExplorerNode node) {
		return node.stored() ? RecordMarks.instance().of(node.id()) : RecordMark.NONE;
	}

	/** @return what is said of a line to those who point at it: all of it, and what others do to the record */
	static String tip(ExplorerNode node) {
		String all = node.detail().isEmpty() || node.kind() != ExplorerNode.Kind.RECORD ? node.label() : node.label() + "\n" + node.detail();
		String told = mark(node).told(Locale.getDefault());
		return told.isEmpty() ? all : all + "\n" + told;
	}

	/** What others changed just now is bold for a while. */
	private static final class Bold extends Styler {
		static final Styler STYLER = new Bold();

		@Override
		public void applyStyles(TextStyle style) {
			style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
		}
	}
}
