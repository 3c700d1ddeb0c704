package org.huunghi.workbench.explorer;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** Shows a node: icon, label, and behind it the count of a register or the union of a hit. */
final class ExplorerLabels extends LabelProvider implements IStyledLabelProvider {
	@Override
	public StyledString getStyledText(Object element) {
		ExplorerNode node = (ExplorerNode) element;
		if (!node.stored()) {
			return new StyledString(node.label(), StyledString.QUALIFIER_STYLER);
		}
		StyledString text = new StyledString(node.label());
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
		return ((ExplorerNode) element).image();
	}
}
