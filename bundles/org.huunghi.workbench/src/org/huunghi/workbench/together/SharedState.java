package org.huunghi.workbench.together;

import java.util.Map;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISources;
import org.huunghi.repository.Repository;
import org.huunghi.workbench.Following;
import org.huunghi.workbench.RepositoryFollower;
import org.huunghi.workbench.WorkbenchRepository;

/** Tells menus whether others may work in the repository shown: what is of no use alone is not offered. */
public final class SharedState extends AbstractSourceProvider implements RepositoryFollower {
	/** Variable for expressions in plugin.xml: true or false. */
	public static final String SHARED = "org.huunghi.workbench.shared";

	private final Following following = WorkbenchRepository.instance().follow(SHARED, this);
	private boolean shared;

	@Override
	public Map<String, Object> getCurrentState() {
		return Map.of(SHARED, shared);
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[] { SHARED };
	}

	@Override
	public void entered(Repository repository, IMemento memory) {
		become(Shared.is(repository));
	}

	@Override
	public void left() {
		become(false);
	}

	private void become(boolean now) {
		shared = now;
		fireSourceChanged(ISources.WORKBENCH, SHARED, now);
	}

	@Override
	public void dispose() {
		following.close();
	}
}
