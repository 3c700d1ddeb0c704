package org.huunghi.workbench.form.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.huunghi.union.Name;
import org.huunghi.union.NameKind;
import org.huunghi.union.rules.Problem;
import org.huunghi.workbench.form.field.Field;
import org.huunghi.workbench.form.field.FieldContext;
import org.huunghi.workbench.form.field.NameEntries;

/** Names in several languages: the official ones in Vietnamese, Lao and English as plain fields, all of them in a table that can be folded away. */
public final class NamesField extends Field {
	private final TableField table;
	private NameEntries entries;
	private ExpandableComposite fold;

	/** @param feature a containment list of names */
	public NamesField(FieldContext context, EObject owner, EReference feature) {
		super(context, owner, feature);
		table = new TableField(context, owner, feature);
	}

	@Override
	public boolean isBlock() {
		return true;
	}

	@Override
	public Control create(Composite parent) {
		Composite area = context.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 5).applyTo(area);
		entries = new NameEntries(area, context, owner);
		fold = context.toolkit().createExpandableComposite(area, ExpandableComposite.TWISTIE | ExpandableComposite.CLIENT_INDENT);
		fold.setText(Messages.allNames);
		Composite client = context.toolkit().createComposite(fold);
		GridLayoutFactory.fillDefaults().applyTo(client);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.create(client));
		fold.setClient(client);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(200, SWT.DEFAULT).applyTo(fold);
		fold.setExpanded(hasMore());
		fold.addExpansionListener(IExpansionListener.expansionStateChangedAdapter(e -> fold.requestLayout()));
		return area;
	}

	/** @return whether there are names that the plain fields don't show in full */
	private boolean hasMore() {
		Map<String, Name> plain = new LinkedHashMap<>();
		for (Object value : (List<?>) owner.eGet(feature)) {
			Name name = (Name) value;
			boolean shown = NameEntries.LANGUAGES.contains(name.getLanguage()) && name.getKind() == NameKind.OFFICIAL && name.getValidFrom() == null
					&& name.getValidTo() == null;
			if (!shown || plain.put(name.getLanguage(), name) != null) {
				return true;
			}
		}
		return false;
	}

	@Override
	public void refresh() {
		entries.refresh();
		table.refresh();
	}

	@Override
	public Control control() {
		return entries.control();
	}

	@Override
	public boolean flush() {
		return entries.flush() && table.flush();
	}

	@Override
	public boolean isPending() {
		return entries.isPending() || table.isPending();
	}

	@Override
	public String wrongText() {
		return table.wrongText();
	}

	@Override
	public void mark(List<Problem> problems) {
		table.mark(problems);
	}

	@Override
	public void reveal(EObject target, EStructuralFeature targetFeature) {
		if (target instanceof Name && target != owner) {
			fold.setExpanded(true);
			fold.requestLayout();
			table.reveal(target, targetFeature);
		} else {
			control().setFocus();
		}
	}
}
