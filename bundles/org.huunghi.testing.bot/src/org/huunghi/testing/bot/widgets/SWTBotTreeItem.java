package org.huunghi.testing.bot.widgets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.huunghi.testing.bot.events.Pointer;

/** A node of a tree. */
public class SWTBotTreeItem extends AbstractSWTBot<TreeItem> {
	/** @param widget the node, not null */
	public SWTBotTreeItem(TreeItem widget) {
		super(widget);
	}

	/** Opens it and waits until its children have come. */
	public SWTBotTreeItem expand() {
		waitForEnabled();
		TreeNodes.expand(widget);
		return this;
	}

	/** Opens it and all nodes below it. */
	public SWTBotTreeItem expandAll() {
		expand();
		for (SWTBotTreeItem item : getItems()) {
			item.expandAll();
		}
		return this;
	}

	/** Opens it and then child after child. @param texts the way from this node; @return the last node, opened */
	public SWTBotTreeItem expandNode(String... texts) {
		SWTBotTreeItem item = expand();
		for (String text : texts) {
			item = item.getNode(text).expand();
		}
		return item;
	}

	/** Closes it. */
	public SWTBotTreeItem collapse() {
		waitForEnabled();
		TreeNodes.collapse(widget);
		return this;
	}

	/** @return the child with that text, waited for */
	public SWTBotTreeItem getNode(String text) {
		return TreeNodes.await(widget, text, 0);
	}

	/** @return the child with that text, waited for. @param index which of several with that text, from 0 */
	public SWTBotTreeItem getNode(String text, int index) {
		return TreeNodes.await(widget, text, index);
	}

	/** @return the child at that place, from 0 */
	public SWTBotTreeItem getNode(int row) {
		return new SWTBotTreeItem(sync(() -> widget.getItem(row)));
	}

	/** @return texts of the children */
	public List<String> getNodes() {
		return new ArrayList<>(TreeNodes.texts(widget));
	}

	/** @return the children */
	public SWTBotTreeItem[] getItems() {
		return Arrays.stream(sync(widget::getItems)).map(SWTBotTreeItem::new).toArray(SWTBotTreeItem[]::new);
	}

	/** @return number of children */
	public int rowCount() {
		return sync(widget::getItemCount);
	}

	/** @return text of a column, from 0 */
	public String cell(int column) {
		return sync(() -> widget.getText(column));
	}

	/** Chooses it and no other. */
	public SWTBotTreeItem select() {
		waitForEnabled();
		TreeNodes.select(tree(), List.of(widget));
		return this;
	}

	/** Chooses these children and no other node. */
	public SWTBotTreeItem select(String... texts) {
		TreeNodes.select(tree(), Arrays.stream(texts).map(text -> getNode(text).widget).toList());
		return this;
	}

	/** Clicks it. */
	public SWTBotTreeItem click() {
		select();
		act(() -> Pointer.click(widget.getParent(), place()));
		return this;
	}

	/** Clicks one of its columns, where a cell editor may open. @param column from 0 */
	public SWTBotTreeItem click(int column) {
		select();
		act(() -> Pointer.click(widget.getParent(), Pointer.middle(widget.getBounds(column))));
		return this;
	}

	/** Double-clicks it. */
	public SWTBotTreeItem doubleClick() {
		select();
		act(() -> {
			Tree tree = widget.getParent();
			Pointer.doubleClick(tree, place());
			Pointer.defaultSelected(tree, widget);
		});
		return this;
	}

	/** Makes sure that its box is checked. */
	public SWTBotTreeItem check() {
		return setChecked(true);
	}

	/** Makes sure that its box is not checked. */
	public SWTBotTreeItem uncheck() {
		return setChecked(false);
	}

	/** @return whether its box is checked */
	public boolean isChecked() {
		return sync(widget::getChecked);
	}

	/** @return whether its children are shown */
	public boolean isExpanded() {
		return sync(widget::getExpanded);
	}

	/** @return whether it is chosen */
	public boolean isSelected() {
		return sync(() -> List.of(widget.getParent().getSelection()).contains(widget));
	}

	@Override
	protected Control control() {
		return widget.getParent();
	}

	@Override
	protected Point place() {
		widget.getParent().showItem(widget);
		return Pointer.middle(widget.getBounds());
	}

	@Override
	protected void selectForMenu() {
		Tree tree = widget.getParent();
		tree.setFocus();
		if (!List.of(tree.getSelection()).contains(widget)) {
			tree.setSelection(widget);
			Pointer.selected(tree, widget, SWT.NONE);
		}
	}

	private SWTBotTreeItem setChecked(boolean checked) {
		waitForEnabled();
		if (isChecked() != checked) {
			act(() -> {
				widget.setChecked(checked);
				Pointer.selected(widget.getParent(), widget, SWT.CHECK);
			});
		}
		return this;
	}

	private Tree tree() {
		return sync(widget::getParent);
	}
}
