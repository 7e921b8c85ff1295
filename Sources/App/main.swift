print("janji")
