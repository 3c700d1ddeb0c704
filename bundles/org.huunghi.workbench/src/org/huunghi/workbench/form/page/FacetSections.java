package org.huunghi.workbench.form.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.forms.widgets.Section;
import org.huunghi.union.Facet;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.workbench.form.FieldKind;
import org.huunghi.workbench.form.Messages;
import org.huunghi.workbench.form.ModelClasses;
import org.huunghi.workbench.form.field.Buttons;
import org.huunghi.workbench.form.field.FieldContext;

/** The sections of a record's facets in its form: they come and go with the facets, which are added from a menu below them. */
final class FacetSections {
	private final RecordForm form;
	private final FieldContext context;
	private final Map<EObject, Section> sections = new LinkedHashMap<>();
	private final Composite row;
	private final Button add;
	private final Menu menu;

	FacetSections(RecordForm form, FieldContext context, Composite body) {
		this.form = form;
		this.context = context;
		row = context.toolkit().createComposite(body);
		row.setLayoutData(TwoColumnLayout.WIDE);
		GridLayoutFactory.fillDefaults().applyTo(row);
		add = Buttons.push(row, context, Messages.addFacet, this::open);
		menu = new Menu(add);
		menu.addMenuListener(MenuListener.menuShownAdapter(e -> fill()));
		add.setMenu(menu);
		sync();
	}

	/** Makes and removes sections so that there is one for each facet. */
	void sync() {
		List<EObject> facets = context.record().eContents().stream().filter(Facet.class::isInstance).toList();
		List<EObject> gone = new ArrayList<>(sections.keySet());
		gone.removeAll(facets);
		gone.forEach(facet -> sections.remove(facet).dispose());
		boolean changed = !gone.isEmpty();
		for (EObject facet : facets) {
			if (!sections.containsKey(facet)) {
				sections.put(facet, create(facet));
				changed = true;
			}
		}
		boolean offered = !missing().isEmpty();
		if (changed || row.getVisible() != offered) {
			row.setVisible(offered);
			form.finish();
		}
	}

	private Section create(EObject facet) {
		EClass type = facet.eClass();
		boolean unknown = FieldKind.isUnknown(type);
		Composite client = form.section(ModelLabels.of(type, context.locale()), false, unknown ? Messages.unknownPackage : null);
		List<EStructuralFeature> features = new ArrayList<>();
		context.definitions().of(type).sections().forEach(section -> features.addAll(section.features()));
		form.fields(client, facet, features.toArray(EStructuralFeature[]::new));
		Section section = (Section) client.getParent();
		section.moveAbove(row);
		if (!unknown) {
			ToolBar bar = new ToolBar(section, SWT.FLAT);
			Buttons.item(bar, context, "remove", Messages.removeFacet,
					() -> context.edits().remove(context.record(), UnionPackage.Literals.RECORD__FACETS, List.of(facet)));
			section.setTextClient(bar);
		}
		return section;
	}

	/** The kinds of facets that installed plug-ins bring and that the record does not have. */
	private List<EClass> missing() {
		return ModelClasses.concreteBelow(UnionPackage.Literals.FACET).stream()
				.filter(type -> sections.keySet().stream().noneMatch(facet -> facet.eClass() == type)).toList();
	}

	private void fill() {
		for (MenuItem item : menu.getItems()) {
			item.dispose();
		}
		for (EClass type : missing()) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(ModelLabels.of(type, context.locale()));
			item.setImage(context.services().icon(type));
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> context.edits().add(context.record(),
					UnionPackage.Literals.RECORD__FACETS, Creation.create(type), -1)));
		}
	}

	private void open() {
		menu.setLocation(add.toDisplay(0, add.getSize().y));
		menu.setVisible(true);
	}
}
