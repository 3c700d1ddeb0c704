package org.huunghi.repository.internal.session;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.repository.View;
import org.huunghi.repository.internal.objects.Preload;
import org.huunghi.union.Gazetteer;
import org.huunghi.union.Identified;
import org.huunghi.union.Union;

/** A look at the repository through a CDO view. */
public class ObjectView implements View {
	private final CDOView view;
	private final Function<String, CDOID> keys;

	/** @param keys gives the key of the object with an id, which need not be there any longer; null where it knows none */
	public ObjectView(CDOView view, Function<String, CDOID> keys) {
		this.view = view;
		this.keys = keys;
	}

	@Override
	public List<Union> unions() {
		return Layout.unions(view);
	}

	@Override
	public Gazetteer gazetteer() {
		return Layout.gazetteer(view);
	}

	@Override
	public Optional<EObject> find(String id) {
		CDOID key = keys.apply(id);
		return key == null ? Optional.empty() : org.huunghi.repository.internal.objects.Objects.find(view, key).filter(object -> object instanceof Identified found && id.equals(found.getId()));
	}

	/** @return the object with that key in the repository; null where it is gone, or not to be seen */
	public EObject byKey(CDOID key) {
		EObject object = org.huunghi.repository.internal.objects.Objects.find(view, key).orElse(null);
		return object instanceof Identified found && found.getId() != null ? find(found.getId()).orElse(null) : object;
	}

	@Override
	public List<EObject> findAll(Collection<String> ids) {
		new Preload(view).withLabels(ids.stream().map(keys).filter(Objects::nonNull).toList(), Preload.WITHIN_RECORD);
		return ids.stream().flatMap(id -> find(id).stream()).toList();
	}

	@Override
	public void preload(EObject root) {
		new Preload(view).contents(List.of(CDOUtil.getCDOObject(root).cdoID()), Preload.ALL);
	}

	@Override
	public List<EObject> referrers(EObject object) {
		return Referrers.of(view, object);
	}
}
