package org.huunghi.repository.internal.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.huunghi.union.Identified;
import org.huunghi.union.Name;
import org.huunghi.union.Named;
import org.huunghi.union.Post;
import org.huunghi.union.Record;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.names.Names;

/** Makes index entries out of objects. */
final class Entries {
	/** The languages of the interface. */
	static final List<Locale> LOCALES = List.of(Locale.of("vi"), Locale.of("lo"), Locale.ENGLISH);
	/** Labels name at most a few others; an award to a thousand persons must not hang on all of them. */
	private static final int LABEL_SOURCES = 20;

	private Entries() {
	}

	static long key(EObject object) {
		return CDOIDUtil.getLong(CDOUtil.getCDOObject(object).cdoID());
	}

	/** @param object must have an id */
	static Entry of(Identified object) {
		Map<String, String> labels = new LinkedHashMap<>();
		for (Locale locale : LOCALES) {
			labels.put(locale.getLanguage(), Names.label(object, locale));
		}
		Set<String> names = new LinkedHashSet<>(labels.values());
		if (object instanceof Named named) {
			for (Name name : named.getNames()) {
				if (name.getText() != null) {
					names.add(name.getText());
				}
			}
		}
		List<String> others = new ArrayList<>(Names.searchTexts(object));
		others.removeAll(names);
		List<Cell> cells = object instanceof Record record ? Cells.of(record) : List.of();
		return new Entry(object.getId(), key(object), object.eClass().getName(), kinds(object.eClass()), object instanceof Record, unionId(object), labels,
				List.copyOf(names), others, labelSources(object), holders(object), cells,
				object instanceof Record record ? Sayings.of(record) : Sayings.NOTHING);
	}

	private static List<String> holders(EObject object) {
		List<String> holders = new ArrayList<>();
		for (EObject container = object.eContainer(); container != null; container = container.eContainer()) {
			if ((container instanceof Union || container instanceof Register) && ((Identified) container).getId() != null) {
				holders.add(((Identified) container).getId());
			}
		}
		return holders;
	}

	private static Set<String> kinds(EClass eClass) {
		Set<String> kinds = new TreeSet<>();
		kinds.add(eClass.getName());
		for (EClass above : eClass.getEAllSuperTypes()) {
			kinds.add(above.getName());
		}
		return kinds;
	}

	private static String unionId(EObject object) {
		for (EObject container = object; container != null; container = container.eContainer()) {
			if (container instanceof Union union) {
				return union.getId();
			}
		}
		return null;
	}

	private static Set<Long> labelSources(Identified object) {
		Set<Long> keys = new LinkedHashSet<>();
		if (object.eContainer() instanceof Identified container && !(container instanceof Register)) {
			keys.add(key(container));
		}
		boolean ownName = object instanceof Named named && !named.getNames().isEmpty();
		if (ownName && !(object instanceof Post)) {
			return keys;
		}
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived() && keys.size() < LABEL_SOURCES) {
				add(object.eGet(reference), keys);
			}
		}
		return keys;
	}

	private static void add(Object target, Set<Long> keys) {
		if (target instanceof Collection<?> several) {
			several.stream().limit(LABEL_SOURCES).forEach(one -> add(one, keys));
		} else if (target instanceof EObject one && !one.eIsProxy()) {
			keys.add(key(one));
		}
	}
}
