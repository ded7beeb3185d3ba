System.Console.WriteLine("ihsminer");
