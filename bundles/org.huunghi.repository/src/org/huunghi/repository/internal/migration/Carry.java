package org.huunghi.repository.internal.migration;

import java.util.function.UnaryOperator;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.server.IStore;

/** Takes over what somebody keeps in the store beside the records, such as lasting locks. */
@FunctionalInterface
public interface Carry {
	/** There is nothing to take over. */
	Carry NOTHING = (from, to, ids) -> {
	};

	/** @param ids gives the new id of an object, or null where it was left over */
	void carry(IStore from, IStore to, UnaryOperator<CDOID> ids);
}
