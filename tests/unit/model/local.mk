# check_PROGRAMS += unit_model_NAME
